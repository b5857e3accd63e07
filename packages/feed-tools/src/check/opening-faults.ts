// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { decodeCollection, type Models, type Shard } from '@orientation-widgets/feed';
import { isObject } from '../json/parse-json.js';
import { message } from '../messages/message.js';
import type { FileMessage } from '../source/source-error.js';

/** Returns the differences between the first list of the trainings and the catalogue. */
export function openingFaults(
  entry: Shard,
  content: unknown,
  catalogue: readonly Models['trainings'][],
): FileMessage[] {
  const { total, trainings } = isObject(content) ? content : {};
  const { collection: list, problems } = decodeCollection('trainings', trainings, { detailed: true });
  const faults: FileMessage[] = problems.map(({ path }) => ({
    file: entry.href,
    ...message('opening-field', { path }),
  }));
  const counts = [
    { expected: entry.count, count: list.size },
    { expected: catalogue.length, count: typeof total === 'number' ? total : 0 },
  ];
  for (const { expected, count } of counts)
    if (expected !== count)
      faults.push({ file: entry.href, ...message('record-count-differs', { expected, found: count }) });
  const titles = new Map(catalogue.map(({ id, title }) => [id, title]));
  for (const { id, title } of list)
    if (titles.get(id) !== title) faults.push({ file: entry.href, ...message('opening-differs', { id }) });
  return faults;
}
