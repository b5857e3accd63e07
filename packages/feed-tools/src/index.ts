// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
export { buildFeed, type BuildOptions, type BuildProgress } from './build.js';
export { checkFeed, type FeedCheck, type FileWeight } from './check/check-feed.js';
export type { ServingPoint } from './check/serving.js';
export { messageOf } from './commands/error-message.js';
export type { FeedConfig } from './config.js';
export { diffFeeds, type Changes, type CollectionDiff, type FeedDiff } from './diff/diff-feeds.js';
export type { Guards } from './guards/guards.js';
export { lineOfPointer } from './json/line-of-pointer.js';
export { isObject, parseJson } from './json/parse-json.js';
export { message, type Message, type MessageCode } from './messages/message.js';
export { textOf } from './messages/text-of.js';
export type { Language } from './messages/texts.js';
export type { FigureTotal } from './readers/figure-total.js';
export { loadOptions, locateFeed, readFeedFile, type FeedFile, type FeedLocation } from './read-feed/feed-location.js';
export { READERS } from './readers/index.js';
export type { Added, Position, Reader, ReadRequest, Sink } from './readers/reader.js';
export type { ControlTotal } from './report/control-totals.js';
export type { EarlierFeed } from './report/earlier-feed.js';
export type { FeedFigures, FieldFill } from './report/feed-figures.js';
export { reportPage } from './report/html/report-page.js';
export type { BuildReport, CollectionReport, SourceReport } from './report/report.js';
export type { Occurrence, Tally } from './report/tallies.js';
export type { TerritoryOffer } from './report/training-offer.js';
export { createFeedServer } from './serve/feed-server.js';
export type { SourceConfig } from './source-config.js';
export { SourceError, type FileMessage } from './source-error.js';
export { printableLine } from './text/printable.js';
