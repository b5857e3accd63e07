// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { createQueryParserAsync, type NamedTraining, type QueryParser } from '@orientation-widgets/search';
import { readTown, type Town } from '@orientation-widgets/search/engine';
import { setImmediate as yieldToRequests } from 'node:timers/promises';
import type { EngineClient } from '../engine/engine-client.js';

/** Trainings of one answer, by their numbers: no more than `max_result_window`. */
const PAGE = 1000;
/** Longest wait for one of them. */
const PAGE_MS = 30_000;
const FIELDS = ['id', 'number', 'order', 'title', 'related', 'codes', 'towns'];

/** What understands a text: the words of every title and the names of every town, no session. */
export interface TitleWords {
  readonly parser: QueryParser;
  /** By position of a training in the feed. */
  readonly ids: readonly string[];
  /** Numbers in the index. */
  readonly numbers: readonly number[];
  /** Lengths of the titles, in characters. */
  readonly titleLengths: readonly number[];
  /** By position of a place. */
  readonly placeIds: readonly string[];
}

type Fields = Readonly<Partial<Record<string, readonly string[]>>>;

/**
 * Reads them from an index, in the order of its feed.
 *
 * @throws {EngineError} the engine stopped answering.
 */
export async function readTitleWords(engine: EngineClient, index: string): Promise<TitleWords> {
  const read = async (more: object): Promise<Fields[]> => {
    const { hits } = (await engine.ask(
      `${index}/_search?allow_partial_search_results=false`,
      { _source: false, docvalue_fields: FIELDS, ...more },
      { tryMs: PAGE_MS },
    )) as { readonly hits: { readonly hits: readonly { readonly fields: Fields }[] } };
    return hits.hits.map(({ fields }) => fields);
  };
  const found: Fields[] = [];
  const [last] = await read({ size: 1, sort: [{ number: 'desc' }] });
  // By their numbers: of a sorted list, each page is chosen among all of them again.
  for (let from = 0; last && from <= numberOf(last, 'number'); from += PAGE)
    found.push(...(await read({ size: PAGE, query: { range: { number: { gte: from, lt: from + PAGE } } } })));
  found.sort((a, b) => numberOf(a, 'order') - numberOf(b, 'order'));
  const towns = new Map<string, Town>();
  const trainings = found.map((fields): NamedTraining => {
    const { id: [id = ''] = [], title: [title = ''] = [], related = [], codes = [] } = fields;
    for (const town of fields['towns'] ?? []) if (!towns.has(town)) towns.set(town, readTown(town));
    return { id, title, domains: [...related], formacodes: [...codes], rome: [], certifications: [] };
  });
  const places = [...towns.values()];
  return {
    parser: await createQueryParserAsync({ trainings, places }, () => yieldToRequests()),
    ids: trainings.map(({ id }) => id),
    numbers: found.map(fields => numberOf(fields, 'number')),
    titleLengths: trainings.map(({ title }) => title.length),
    placeIds: places.map(({ id }) => id),
  };
}

function numberOf(fields: Fields, name: string): number {
  return Number(fields[name]?.[0]);
}
