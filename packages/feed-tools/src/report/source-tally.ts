// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models } from '@orientation-widgets/feed';
import { dateFault } from '@orientation-widgets/feed/encode';
import { faultMessage } from '../messages/feed-messages.js';
import { atPath, message, type Message } from '../messages/message.js';
import { publicName, publicPlace } from '../source/public-place.js';
import type { FigureTotal } from '../readers/figure-total.js';
import type { Added, Position, Sink } from '../readers/reader.js';
import type { SourceConfig } from '../source/source-config.js';
import type { FeedStore } from '../store/feed-store.js';
import { isFigure, keyOf } from '../store/keys.js';
import { SOURCED } from '../store/sourced.js';
import { isOfOtherYears } from '../text/years.js';
import type { SourceReport } from './source-report.js';
import { Tallies } from '../messages/tallies.js';

/** Stores the records of one source and counts what happens to them. */
export class SourceTally implements Sink {
  /** Sums given by the reader. */
  readonly totals: FigureTotal[] = [];
  readonly #source: SourceConfig;
  readonly #title: string;
  readonly #store: FeedStore;
  readonly #dropped = new Tallies();
  readonly #skipped = new Tallies();
  readonly #warnings = new Tallies();
  readonly #keptCounts: Partial<Record<CollectionName, number>> = {};
  #readCount = 0;
  #merged = 0;

  constructor(source: SourceConfig, title: string, store: FeedStore) {
    this.#source = source;
    this.#title = title;
    this.#store = store;
  }

  read(count = 1): void {
    this.#readCount += count;
  }

  add<N extends CollectionName>(name: N, record: Partial<Models[N]>, at?: Position): Added {
    const withSource =
      SOURCED.includes(name) && !Object.hasOwn(record, 'sourceId') ? { ...record, sourceId: this.#source.id } : record;
    const fault = at && dateFault(name, record);
    if (fault) {
      this.drop(atPath(fault.path.slice(1).replaceAll('/', '.'), faultMessage(fault.expected)), at);
      return 'left-out';
    }
    const contradicted = at ? this.#contradicted(name, withSource) : [];
    if (at && contradicted.length > 0) {
      if (isFigure(name)) {
        this.drop(message('figures-contradict'), at);
        return 'left-out';
      }
      this.warn(message('record-contradicts', { fields: contradicted }), at);
    }
    if (at) this.#warnOtherYears(record, at);
    const isNew = this.#store.add(name, record, withSource);
    this.#keptCounts[name] = (this.#keptCounts[name] ?? 0) + 1;
    if (!isNew) this.#merged++;
    return isNew ? 'new' : 'merged';
  }

  /** Warns when a figure is of another year than its source: the file of another year may have been provided. */
  #warnOtherYears(record: { period?: unknown; cohort?: unknown; year?: unknown }, at: Position): void {
    const value = record.period ?? record.cohort ?? record.year;
    const { period } = this.#source.provenance;
    if (period === undefined || (typeof value !== 'string' && typeof value !== 'number')) return;
    if (isOfOtherYears(String(value), period))
      this.warn(message('year-not-of-source', { value: String(value), period }), at);
  }

  /** Returns the fields whose value differs in an earlier record with the same key. */
  #contradicted<N extends CollectionName>(name: N, record: Partial<Models[N]>): string[] {
    const earlier: object | undefined = this.#store.records(name).get(keyOf(name, record));
    if (!earlier) return [];
    const earlierValues = new Map(Object.entries(earlier));
    return Object.entries(record)
      .filter(
        ([field, value]) =>
          earlierValues.has(field) && JSON.stringify(earlierValues.get(field)) !== JSON.stringify(value),
      )
      .map(([field]) => field);
  }

  drop(reason: Message, at: Position): void {
    this.#dropped.add(reason, { place: publicPlace(at), message: reason });
  }

  skip(reason: Message, count = 1): void {
    this.#skipped.add(reason, undefined, count);
  }

  warn(reason: Message, at?: Position): void {
    this.#warnings.add(reason, at && { place: publicPlace(at), message: reason });
  }

  total(total: FigureTotal): void {
    this.totals.push(total);
  }

  report(): SourceReport {
    const { id, kind, names } = this.#source;
    if (this.#readCount === 0 && Object.keys(this.#keptCounts).length === 0 && this.#warnings.isEmpty) {
      this.warn(message('nothing-read'), { file: names[0] ?? id });
    }
    return {
      id,
      kind,
      title: this.#title,
      paths: names.map(publicName),
      read: this.#readCount,
      kept: this.#keptCounts,
      merged: this.#merged,
      dropped: this.#dropped.list(),
      skipped: this.#skipped.list(),
      warnings: this.#warnings.list(),
    };
  }
}
