// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES, loadFeed, type CollectionName } from '@orientation-widgets/feed';
import { once } from 'node:events';
import { message } from '../messages/message.js';
import { loadOptions, locateFeed } from '../read-feed/feed-location.js';
import { readArguments } from './arguments.js';
import { printableJson } from '../text/printable.js';
import { UsageError } from './usage.js';

/** Command `dump DIR COLLECTION`: prints one record per line, with its long fields. */
export async function dump(args: readonly string[]): Promise<number> {
  const commandArguments = readArguments(args, {}, ['DOSSIER', 'COLLECTION']);
  const [target = '', collectionArgument = ''] = commandArguments.positionals;
  const name = COLLECTION_NAMES.find(collectionName => collectionName === collectionArgument);
  if (name === undefined)
    throw new UsageError(message('collection-unknown', { collection: collectionArgument, known: COLLECTION_NAMES }));
  for await (const line of lines(target, name)) {
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
  }
  return 0;
}

async function* lines(target: string, name: CollectionName): AsyncGenerator<string> {
  const location = await locateFeed(target);
  const feed = await loadFeed(location.url, loadOptions(location));
  for (const record of await feed.collection(name)) {
    const { id } = record as { id?: string };
    const fullRecord = id === undefined ? record : ((await feed.details(name, id)) ?? record);
    yield `${printableJson(JSON.stringify(fullRecord))}\n`;
  }
}
