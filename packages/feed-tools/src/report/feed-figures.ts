// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models, Session } from '@orientation-widgets/feed';
import { TextTable } from '@orientation-widgets/feed/encode';
import { REFERENCES, type DanglingReferences } from '../schema/references.js';
import { recordType } from '../schema/field-type.js';
import { isSpooled, type FeedStore } from '../store/feed-store.js';
import { SessionDates, type DateFigures } from './date-range.js';
import { TrainingOffer, type TerritoryOffer } from './training-offer.js';

/** Number of records of a collection that have a field. */
export interface FieldFill {
  field: string;
  /** Records whose field is not null, nor an empty text, list or object. */
  filled: number;
}

/** Collections that are the target of a reference. */
const TARGETS: ReadonlySet<CollectionName> = new Set(REFERENCES.map(([, , to]) => to));

/** Figures about the contents of a feed, counted as it is written. */
export interface FeedFigures {
  /** Fields of each collection, in the order of the schema. */
  fields: Partial<Record<CollectionName, FieldFill[]>>;
  /** References between records: their number, and the broken ones. */
  links: { count: number; broken: DanglingReferences[] };
  /** Sessions by département and route. */
  offer: TerritoryOffer[];
  /** Dates of sessions. */
  dates: DateFigures;
}

const EXAMPLES = 3;

/** References of each collection. */
const LINKS = new Map(REFERENCES.map(([name]) => [name, REFERENCES.filter(([from]) => from === name)]));

/** Counts the records of a feed one at a time as they are written: there are too many to hold in memory. */
export class FigureCounter {
  readonly #store: FeedStore;
  readonly #offer: TrainingOffer;
  readonly #fields = new Map<CollectionName, Map<string, number>>();
  readonly #broken = new Map<string, DanglingReferences>();
  /** Ids of the written records, for the collections that the store keeps on disk unchecked. */
  readonly #writtenIds = new Map<CollectionName, TextTable>();
  readonly #dates: SessionDates;
  #links = 0;

  /** @param today Day of the feed, ISO date. */
  constructor(store: FeedStore, today: string) {
    this.#store = store;
    this.#dates = new SessionDates(today);
    const places = store.records('places');
    this.#offer = new TrainingOffer(id => places.get(id));
  }

  /** Counts a record. Collections must come in the order of the manifest: trainings before sessions. */
  add<N extends CollectionName>(name: N, record: Models[N]): void {
    const values = record as unknown as Record<string, unknown>;
    this.#countFields(name, values);
    this.#countLinks(name, values);
    if (isSpooled(name) && TARGETS.has(name) && typeof values['id'] === 'string') {
      const ids = this.#writtenIds.get(name) ?? new TextTable();
      ids.add(values['id']);
      this.#writtenIds.set(name, ids);
    }
    if (name !== 'sessions') return;
    this.#offer.add(record as Session);
    this.#dates.add(record as Session);
  }

  figures(): FeedFigures {
    const fields = [...this.#fields].map(([name, counts]) => [
      name,
      [...counts].map(([field, filled]) => ({ field, filled })),
    ]);
    const broken = [...this.#broken.values()];
    return {
      fields: Object.fromEntries(fields) as FeedFigures['fields'],
      links: { count: this.#links, broken },
      offer: this.#offer.list(),
      dates: this.#dates.figures(),
    };
  }

  #countFields(name: CollectionName, values: Record<string, unknown>): void {
    let counts = this.#fields.get(name);
    if (!counts) {
      counts = new Map([...recordType(name).fields.keys()].map(field => [field, 0]));
      this.#fields.set(name, counts);
    }
    for (const [field, count] of counts) if (holdsSomething(values[field])) counts.set(field, count + 1);
  }

  #countLinks(name: CollectionName, values: Record<string, unknown>): void {
    for (const [, field, to] of LINKS.get(name) ?? []) {
      const value = values[field];
      for (const id of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (typeof id !== 'string') continue;
        this.#links++;
        if (!this.#exists(to, id)) this.#addBroken(`${name}.${field}`, to, id);
      }
    }
  }

  #exists(name: CollectionName, id: string): boolean {
    return isSpooled(name) ? (this.#writtenIds.get(name)?.rankOf(id) ?? -1) >= 0 : this.#store.records(name).has(id);
  }

  #addBroken(field: string, to: CollectionName, id: string): void {
    const broken = this.#broken.get(field) ?? { field, to, count: 0, examples: [] };
    broken.count++;
    if (broken.examples.length < EXAMPLES && !broken.examples.includes(id)) broken.examples.push(id);
    this.#broken.set(field, broken);
  }
}

function holdsSomething(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
