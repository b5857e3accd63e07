// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job, Outcome, Place, Provider, Session, Training } from '@orientation-widgets/feed';
import { codesOf } from '../query/typed-codes.js';
import { relatedTexts } from '../query/related-texts.js';
import type { CatalogueSources } from '../trainings/catalogue-index.js';
import { SESSION_FACETS, TRAINING_FACETS } from '../facets/facet-names.js';
import { createSessionTable, dayNumber, NEVER, PERMANENT, shutRows } from '../trainings/session-table.js';
import type { SessionTable } from '../trainings/session-table.js';
import { toCollection } from '../trainings/to-collection.js';
import { demandKeys, outcomeKeys } from '../trainings/training-outcomes.js';
import { createTrainingTable } from '../trainings/training-table.js';
import { indexWords } from './index-words.js';

/** The catalogue of a feed, with the names and the figures by which its trainings are found and sorted. */
export interface SearchDocumentSources extends CatalogueSources {
  readonly jobs?: Iterable<Job>;
  readonly outcomes?: Iterable<Outcome>;
}

/** Session of a document. Its facets are named as in `FacetName`; an unknown one is absent. */
export interface SessionDocument {
  readonly id: string;
  /** Id of its place. */
  readonly place?: string;
  readonly geo?: { readonly lat: number; readonly lon: number };
  /** First day as a number: 20270201, or 20270200 when only the month is known. Absent when unknown. */
  readonly startFrom?: number;
  /**
   * Latest possible first day as a number, 20270231 when only the month is known: before that day, a session has not
   * begun.
   */
  readonly startTo?: number;
  /** Sort key of a session that has not begun: its day, then permanent sessions, then sessions without a date. */
  readonly startKey: number;
  /**
   * Last day as a number, after every date for an endless session: a session with an earlier last day than today is
   * over.
   */
  readonly end: number;
  /** 0 for a permanent entry, 1 without a date, 2 with a date. */
  readonly entryRank: number;
  /** 1 when the visitor can no longer enrol, or not for now. */
  readonly shut: number;
  /** Records that a card shows. */
  readonly record: { readonly session: Session; readonly place?: Place; readonly provider?: Provider };
  readonly [facet: string]: unknown;
}

/** Training with its sessions, indexed by an engine as one block. */
export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  /** Words of the title, separated by spaces. */
  readonly w0: string;
  /** Compounds as one word, acronyms and their long forms. */
  readonly w1: string;
  /** Words of its domains and jobs. */
  readonly w2: string;
  /** Same words, as separate values. */
  readonly related: readonly string[];
  /** Places of its sessions, each once: see `readTown`. */
  readonly towns: readonly string[];
  /** Codes of its certification, Formacodes and ROME, as they are typed. */
  readonly codes: readonly string[];
  readonly titleLength: number;
  /** Keys of `sort: 'outcome'`, `'success'` and `'demand'`, smallest first; absent without a figure. */
  readonly outcome?: number;
  readonly success?: number;
  readonly demand?: number;
  readonly record: Training;
  readonly sessions: readonly SessionDocument[];
  readonly [facet: string]: unknown;
}

/**
 * Documents of a catalogue, in the order of its trainings. Their facets, dates and words come from the tables and the
 * code of the search in a page, so that an engine needs no language rules.
 */
export function* searchDocuments(sources: SearchDocumentSources): Generator<SearchDocument> {
  const trainings = toCollection(sources.trainings);
  const sessions = toCollection(sources.sessions);
  const places = toCollection(sources.places);
  const providers = toCollection(sources.providers ?? []);
  const territories = sources.territories && toCollection(sources.territories);
  const table = createSessionTable({ trainings, sessions, places, territories });
  const facets = createTrainingTable(trainings);
  const related = relatedTexts(sources.jobs ?? []);
  const outcomes = [...(sources.outcomes ?? [])];
  const keys = {
    outcome: outcomeKeys(trainings, outcomes, 'outcome'),
    success: outcomeKeys(trainings, outcomes, 'success'),
    demand: demandKeys(trainings, sessions),
  };
  const isShut = shutRows(table);
  const placeOf = (row: number): Place | undefined =>
    table.places[row]! < places.size ? places.at(table.places[row]!) : undefined;
  for (let number = 0; number < trainings.size; number++) {
    const training = trainings.at(number);
    const { id, title } = training;
    const words = indexWords({ text: title, related: related(training) });
    const rows = Array.from(
      { length: table.first[number + 1]! - table.first[number]! },
      (_, i) => table.first[number]! + i,
    );
    yield {
      id,
      title,
      w0: words.title.join(' '),
      w1: words.alias.join(' '),
      w2: words.related.join(' '),
      related: words.related,
      towns: [...new Set(rows.flatMap(row => placeOf(row) ?? []).map(townOf))],
      codes: codesOf(training),
      titleLength: title.length,
      ...finite('outcome', keys.outcome[number]!),
      ...finite('success', keys.success[number]!),
      ...finite('demand', keys.demand[number]!),
      ...Object.fromEntries(
        TRAINING_FACETS.map(name => {
          const { values, codes } = facets.facet(name);
          return [name, codes[number]!.map(code => values[code])];
        }),
      ),
      record: training,
      sessions: rows.map(row => {
        const session = sessions.at(table.order[row]!);
        const place = placeOf(row);
        const providerId = session.providerId ?? training.providerId;
        const provider = providerId === undefined ? undefined : providers.get(providerId);
        return {
          ...sessionFields(table, row, session.start),
          shut: isShut(row),
          id: session.id,
          ...(place && { place: place.id }),
          ...(place && isLocated(place) && { geo: { lat: place.lat, lon: place.lon } }),
          record: { session, ...(place && { place }), ...(provider && { provider }) },
        };
      }),
    };
  }
}

/** Fields of a place that are read when a text names it. */
export type IndexedTown = Pick<Place, 'id' | 'postalCode' | 'communeName' | 'communeCode'>;

/** A place as a value of `towns`. */
function townOf({ id, postalCode, communeName, communeCode }: IndexedTown): string {
  return JSON.stringify([id, postalCode, communeName, communeCode]);
}

/** The place of a value of `towns`. */
export function readTown(town: string): IndexedTown {
  // An index made by an earlier version lacks the code of the commune.
  const [id, postalCode, communeName, communeCode = ''] = JSON.parse(town) as [string, string, string, string?];
  return { id, postalCode, communeName, communeCode };
}

/** Field with a number; empty for a number that JSON cannot write, such as Infinity. */
function finite(name: string, value: number): Record<string, number> {
  return Number.isFinite(value) ? { [name]: value } : {};
}

function isLocated(place: Place): place is Place & { lat: number; lon: number } {
  return place.lat !== null && place.lon !== null;
}

/** Dates and facets of a session. */
function sessionFields(
  table: SessionTable,
  row: number,
  start: string | null,
): Pick<SessionDocument, 'startFrom' | 'startTo' | 'startKey' | 'end' | 'entryRank'> {
  const isDated = table.startDays[row]! !== NEVER;
  return {
    ...Object.fromEntries(
      SESSION_FACETS.flatMap(name => {
        const { values, codes } = table.facet(name);
        const value = values[codes[row]!];
        return value === null ? [] : [[name, value]];
      }),
    ),
    ...(isDated && start !== null && { startFrom: table.startDays[row]!, startTo: dayNumber(start, 31) }),
    startKey: table.permanent[row] ? PERMANENT : table.startDays[row]!,
    end: table.endDays[row]!,
    entryRank: table.permanent[row] ? 0 : isDated ? 2 : 1,
  };
}
