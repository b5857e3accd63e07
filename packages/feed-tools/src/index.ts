// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
export { buildFeed, type BuildProgress } from './build/build-feed.js';
export { branchBook } from './branches/branch-book.js';
export { checkFeed } from './check/check-feed.js';
export { messageOf } from './commands/error-message.js';
export { communeNames } from './geo/commune-index.js';
export { ask, openTerminal, type Terminal } from './commands/questions.js';
export { readCsv } from './csv/read-csv.js';
export { diffFeeds, type CollectionDiff, type FeedDiff } from './diff/diff-feeds.js';
export { lineOfPointer } from './json/line-of-pointer.js';
export { isObject, parseJson } from './json/parse-json.js';
export { message, type Message } from './messages/message.js';
export { problemMessage } from './messages/feed-messages.js';
export { textOf } from './messages/text-of.js';
export { lockFolder, type FolderLock } from './publish/lock-folder.js';
export { loadOptions, locateFeed, readFeedFile, type FeedLocation } from './read-feed/feed-location.js';
export { READERS } from './registry/readers.js';
export type { Reader } from './readers/reader.js';
export type { BuildReport } from './report/report.js';
export type { SourceReport } from './report/source-report.js';
export type { Tally } from './messages/tallies.js';
export { IndexEngineClient } from './search-index/engine-client.js';
export { createFeedServer } from './serve/feed-server.js';
export { SourceError } from './source/source-error.js';
export { escapeMarkup } from './text/escape-markup.js';
export { dialablePhone } from './text/telephone.js';
export { printableJson, printableLine } from './text/printable.js';
