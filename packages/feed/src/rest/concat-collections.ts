// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { columnOf, fromRows, type Collection } from '../collection.js';
import type { CollectionName } from '../contract/models.js';
import type { Decoded } from '../records/decode-records.js';

/** Joins the collections of several files, in the order of the files, with all their problems. */
export function concatCollections<N extends CollectionName>(files: readonly Decoded<N>[]): Decoded<N> {
  return {
    collection: concatRows(files.map(({ collection }) => collection)),
    problems: files.flatMap(({ problems }) => problems),
  };
}

function concatRows<T extends object>(collections: readonly Collection<T>[]): Collection<T> {
  const records = collections.flatMap(({ size }, file) =>
    Array.from({ length: size }, (_, index) => [file, index] as const),
  );
  return fromRows<T>({
    size: records.length,
    row: position => {
      const [file = 0, index = 0] = records[position] ?? [];
      return (collections[file] as Collection<T>).at(index);
    },
    column: name =>
      columnOf(
        collections.flatMap(collection => {
          const { values, codes } = collection.column(name as keyof T & string);
          return Array.from(codes, code => values[code]);
        }),
      ),
  });
}
