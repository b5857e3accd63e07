// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES, type CollectionName, type Models } from '@orientation-widgets/feed';
import { SourceError } from '../source-error.js';
import { isObject, readJson } from '../text/parse-json.js';
import type { Reader, Sink } from './reader.js';
import { sourceFiles } from './source-files.js';

/**
 * Records written by hand in the feed's own format: a manifest with its collections inline, or only `{ "jobs": […] }`.
 *
 * A record whose id is already in the feed completes it: its fields replace those read before, the others stay. That is
 * how facts written by hand enrich the jobs of ROME. Sources are read in the order of the configuration.
 */
export const feedRecords: Reader = {
  kind: 'feed',
  provenance: { title: 'Fiches rédigées', publisher: 'L’éditeur du flux' },
  async read(request, sink) {
    for (const { path, file } of await sourceFiles(request.source)) {
      const value = await readJson(path, file);
      if (!isObject(value)) throw new SourceError({ file, line: 1, reason: 'should be a JSON object of collections' });
      const names = COLLECTION_NAMES.filter((name) => Object.hasOwn(value, name));
      if (names.length === 0) throw new SourceError({ file, line: 1, reason: 'no collection of the feed in this file' });
      for (const name of names) addRecords(name, value[name], file, sink);
    }
  },
};

function addRecords(name: CollectionName, records: unknown, file: string, sink: Sink): void {
  if (!Array.isArray(records)) {
    const inPart = isObject(records) && Object.hasOwn(records, 'href');
    const reason = inPart ? 'is in a part: only inline lists are read' : 'should be a list';
    throw new SourceError({ file, reason: `/${name}: ${reason}` });
  }
  records.forEach((record: unknown, index) => {
    sink.read();
    const id = isObject(record) && Object.hasOwn(record, 'id') ? record['id'] : undefined;
    if (!isObject(record)) sink.drop(`/${name}/${index}: should be an object`, { file });
    else if (needsId(name) && (typeof id !== 'string' || id === '')) sink.drop(`/${name}/${index}/id: is missing`, { file });
    else if (!addRecord(name, record, sink)) sink.drop(`/${name}/${index}: is nested too deeply`, { file });
  });
}

/** Returns false for a record so deep that it cannot be written down. */
function addRecord<N extends CollectionName>(name: N, record: object, sink: Sink): boolean {
  try {
    sink.add(name, record as Partial<Models[N]>);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function needsId(name: CollectionName): boolean {
  return name !== 'tensions' && name !== 'tensionSeries' && name !== 'recruitments' && name !== 'outcomes';
}
