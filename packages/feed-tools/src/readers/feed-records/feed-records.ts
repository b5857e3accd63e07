// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES, type CollectionName } from '@orientation-widgets/feed';
import { isObject, notAnObject } from '../../json/parse-json.js';
import { readJsonItems } from '../../json/read-items.js';
import { LIST } from '../../json/scanner.js';
import { atPath, message, type Message } from '../../messages/message.js';
import { SourceError } from '../../source/source-error.js';
import type { Reader, ReadRequest, Sink } from '../reader.js';
import { isFigure } from '../../store/keys.js';
import { oversizeFault } from '../size-limits.js';
import { sourceFiles, type InputFile } from '../source-files.js';
import { isPublishedFeed, readPublishedFeed } from './published-feed.js';
import { feedRecordsSignature } from './signature.js';
import './messages.js';

/**
 * Hand-written records in the format of the feed: a manifest with inline collections, or just `{ "jobs": […] }`. A
 * published feed, given by its folder or its `feed.json`, is read with its parts.
 *
 * A record whose id already exists completes it: its fields replace earlier ones, the others stay. Hand-written facts
 * thus enrich the jobs of ROME. Sources are read in the order of the configuration.
 */
export const feedRecords: Reader = {
  kind: 'feed',
  name: 'fiches rédigées',
  signature: feedRecordsSignature,
  provenance: { title: 'Fiches rédigées', publisher: 'L’éditeur du flux' },
  passesFilesOn: true,
  settings: ['only'],
  checkSettings({ only }, refuse) {
    if (only === undefined) return;
    if (!Array.isArray(only)) return refuse('/only', message('should-be-a-list'));
    for (const name of only)
      if (!COLLECTION_NAMES.some(collection => collection === name))
        refuse('/only', message('should-be-one-of', { words: COLLECTION_NAMES }));
  },
  async read(request, sink) {
    const { source } = request;
    const only = source.settings['only'] as readonly CollectionName[] | undefined;
    for (const [index, path] of source.paths.entries()) {
      if (await isPublishedFeed(path)) await readPublishedFeed(path, only, sink);
      else
        for (const file of await sourceFiles({ ...source, paths: [path], names: [source.names[index] ?? path] }))
          await readFile(file, only, request, sink);
    }
  },
};

async function readFile(
  { path, file }: InputFile,
  only: readonly CollectionName[] | undefined,
  { onBytes }: ReadRequest,
  sink: Sink,
): Promise<void> {
  const collectionNames = new Set<CollectionName>();
  const refuse = (reason: Message, line?: number): never => {
    throw new SourceError({ file, line, reason });
  };
  const encoding = await readJsonItems(
    { path, file, onBytes },
    {
      root: kind => {
        if (kind !== 'object') refuse(message('should-be-collections'), 1);
      },
      member: (key, value) => {
        const name = collectionOf(key);
        if (!name) return;
        if (collectionNames.has(name)) sink.warn(atPath(`/${name}`, message('collection-repeated')), { file });
        collectionNames.add(name);
        const inPart = isObject(value) && Object.hasOwn(value, 'href');
        if (value !== LIST)
          refuse(atPath(`/${name}`, inPart ? message('collection-in-a-part') : message('should-be-a-list')));
      },
      item: (record, index, key) => {
        const name = collectionOf(key);
        if (name && (!only || only.includes(name))) addItem(name, record, index, file, sink);
      },
    },
  );
  if (collectionNames.size === 0) refuse(message('no-collection'), 1);
  if (encoding !== 'utf-8') sink.warn(message('read-as', { encoding }), { file });
}

function collectionOf(key: string | undefined): CollectionName | undefined {
  return COLLECTION_NAMES.find(name => name === key);
}

function addItem(name: CollectionName, record: unknown, index: number, file: string, sink: Sink): void {
  sink.read();
  const id = isObject(record) && Object.hasOwn(record, 'id') ? record['id'] : undefined;
  const tooLong = isObject(record) ? oversizeFault(record) : undefined;
  const drop = (reason: Message, field = ''): void => sink.drop(atPath(`/${name}/${index}${field}`, reason), { file });
  if (!isObject(record)) drop(notAnObject(record));
  else if (tooLong) drop(tooLong.reason, `/${tooLong.field}`);
  else if (needsId(name) && (typeof id !== 'string' || id === '')) drop(message('missing'), '/id');
  else if (!addRecord(name, record, sink)) drop(message('nested-too-deeply'));
}

/** Adds a record; returns false when it is too deep to be serialised. */
function addRecord(name: CollectionName, record: object, sink: Sink): boolean {
  try {
    sink.add(name, record);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function needsId(name: CollectionName): boolean {
  return !isFigure(name);
}
