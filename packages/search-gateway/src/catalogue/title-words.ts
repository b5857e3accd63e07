// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { createQueryParser, type NamedTraining, type QueryParser } from '@orientation-widgets/search';
import { readTown, type IndexedTown } from '@orientation-widgets/search/engine';
import type { Engine } from './engine.js';

/** Numbers of the trainings of one answer: at most `max_result_window`. */
const PAGE_SIZE = 1000;
const PAGE_TIMEOUT_MS = 30_000;
const FIELDS = ['id', 'number', 'order', 'title', 'related', 'codes', 'towns'];

/** Data that texts are parsed with: the words of every title and the names of every town, without sessions. */
export interface TitleWords {
  readonly parser: QueryParser;
  /** Ids of the trainings, by position in the feed. */
  readonly ids: readonly string[];
  /** Numbers in the index, by position of a training in the feed. */
  readonly numbers: readonly number[];
  /** Lengths of the titles, in characters. */
  readonly titleLengths: readonly number[];
  /** Ids of the places, by position. */
  readonly placeIds: readonly string[];
}

type Fields = Readonly<Partial<Record<string, readonly string[]>>>;

/**
 * Reads the words of an index, in the order of its feed.
 *
 * @throws {EngineError} the engine stopped answering.
 */
export async function readTitleWords(engine: Engine, index: string): Promise<TitleWords> {
  const readPage = async (options: object): Promise<Fields[]> => {
    const { hits } = (await engine.ask(
      `${index}/_search?allow_partial_search_results=false`,
      { _source: false, docvalue_fields: FIELDS, ...options },
      { attemptMs: PAGE_TIMEOUT_MS },
    )) as { readonly hits: { readonly hits: readonly { readonly fields: Fields }[] } };
    return hits.hits.map(({ fields }) => fields);
  };
  const rows: Fields[] = [];
  const [last] = await readPage({ size: 1, sort: [{ number: 'desc' }] });
  // Reads ranges of numbers: for each page of a sorted list, the engine would sort all trainings again.
  for (let from = 0; last && from <= numberOf(last, 'number'); from += PAGE_SIZE)
    rows.push(
      ...(await readPage({ size: PAGE_SIZE, query: { range: { number: { gte: from, lt: from + PAGE_SIZE } } } })),
    );
  rows.sort((a, b) => numberOf(a, 'order') - numberOf(b, 'order'));
  const towns = new Map<string, IndexedTown>();
  const trainings = rows.map((fields): NamedTraining => {
    const { id: [id = ''] = [], title: [title = ''] = [], related = [], codes = [] } = fields;
    for (const town of fields['towns'] ?? []) if (!towns.has(town)) towns.set(town, readTown(town));
    return { id, title, domains: [...related], formacodes: [...codes], rome: [], certifications: [] };
  });
  const places = [...towns.values()];
  return {
    parser: createQueryParser({ trainings, places }),
    ids: trainings.map(({ id }) => id),
    numbers: rows.map(fields => numberOf(fields, 'number')),
    titleLengths: trainings.map(({ title }) => title.length),
    placeIds: places.map(({ id }) => id),
  };
}

function numberOf(fields: Fields, name: string): number {
  return Number(fields[name]?.[0]);
}
