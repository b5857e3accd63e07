// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models } from '@orientation-widgets/feed';
import { isObject } from '../json/parse-json.js';
import { levelOf, type FigureTotal } from '../readers/figure-total.js';

/** A total of a source, with the total of the records published. */
export interface ControlTotal extends FigureTotal {
  /** Sum of the records published. */
  published: number;
}

/**
 * Returns the part of a total that is unaccounted for: negative when too much was published, 0 when all rows are
 * accounted for.
 */
export function unexplained({ read: readCount, repeated, leftOut, published }: ControlTotal): number {
  return readCount - repeated - leftOut - published;
}

/** Sums the figures of the records as they are written, to compare them with the totals of the sources. */
export class ControlTotals {
  readonly #expected: ReadonlyMap<string, readonly FigureTotal[]>;
  readonly #fields = new Map<CollectionName, Set<string>>();
  readonly #sums = new Map<string, number>();

  /** @param expected Totals of each source, by id. */
  constructor(expected: ReadonlyMap<string, readonly FigureTotal[]>) {
    this.#expected = expected;
    for (const { collection, field } of [...expected.values()].flat())
      this.#fields.set(collection, (this.#fields.get(collection) ?? new Set()).add(field));
  }

  /** Adds a record that is written. */
  add<N extends CollectionName>(name: N, record: Models[N]): void {
    for (const field of this.#fields.get(name) ?? []) {
      const value = valueAt(record, field);
      if (typeof value !== 'number') continue;
      const level = levelOf(String(valueAt(record, 'territoryId')));
      const key = keyOf(String(valueAt(record, 'sourceId')), { collection: name, field, level });
      this.#sums.set(key, (this.#sums.get(key) ?? 0) + value);
    }
  }

  /** Returns the totals of a source. */
  of(sourceId: string): ControlTotal[] {
    const totals = this.#expected.get(sourceId) ?? [];
    return totals.map(total => ({ ...total, published: this.#sums.get(keyOf(sourceId, total)) ?? 0 }));
  }
}

/** Returns the value of a field, or of a field of an object: “success.present”. */
function valueAt(record: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), record);
}

function keyOf(
  sourceId: string,
  { collection, field, level }: Pick<FigureTotal, 'collection' | 'field' | 'level'>,
): string {
  return JSON.stringify([sourceId, collection, field, level]);
}
