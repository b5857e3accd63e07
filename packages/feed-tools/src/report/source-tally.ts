// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models } from '@orientation-widgets/feed';
import { message, type Message } from '../messages/message.js';
import { publicName, publicPlace } from '../public-place.js';
import type { Position, Sink } from '../readers/reader.js';
import type { SourceConfig } from '../source-config.js';
import type { FeedStore } from '../store/feed-store.js';
import type { SourceReport } from './report.js';
import { Tallies } from './tallies.js';

/** Collections whose records name their source. */
const SOURCED: ReadonlySet<CollectionName> = new Set([
  'jobs',
  'appellations',
  'profiles',
  'tensions',
  'tensionSeries',
  'recruitments',
  'trainings',
  'sessions',
  'outcomes',
  'indicators',
  'resources',
  'commitments',
  'testimonies',
]);

/** Stores the records of one source and counts what happens to them. */
export class SourceTally implements Sink {
  readonly #source: SourceConfig;
  readonly #title: string;
  readonly #store: FeedStore;
  readonly #dropped = new Tallies();
  readonly #skipped = new Tallies();
  readonly #warnings = new Tallies();
  readonly #kept: Partial<Record<CollectionName, number>> = {};
  #read = 0;
  #merged = 0;

  constructor(source: SourceConfig, title: string, store: FeedStore) {
    this.#source = source;
    this.#title = title;
    this.#store = store;
  }

  read(count = 1): void {
    this.#read += count;
  }

  add<N extends CollectionName>(name: N, record: Partial<Models[N]>): void {
    const withSource =
      SOURCED.has(name) && !Object.hasOwn(record, 'sourceId') ? { ...record, sourceId: this.#source.id } : record;
    const isNew = this.#store.add(name, record, withSource);
    this.#kept[name] = (this.#kept[name] ?? 0) + 1;
    if (!isNew) this.#merged++;
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

  report(): SourceReport {
    const { id, kind, names } = this.#source;
    if (this.#read === 0 && Object.keys(this.#kept).length === 0 && this.#warnings.isEmpty) {
      this.warn(message('nothing-read'), { file: names[0] ?? id });
    }
    return {
      id,
      kind,
      title: this.#title,
      paths: names.map(publicName),
      read: this.#read,
      kept: this.#kept,
      merged: this.#merged,
      dropped: this.#dropped.list(),
      skipped: this.#skipped.list(),
      warnings: this.#warnings.list(),
    };
  }
}
