// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { createQueryParserAsync, type NamedTraining, type QueryParser } from '@orientation-widgets/search';
import { readTown, type Town } from '@orientation-widgets/search/engine';
import { setImmediate as yieldToRequests } from 'node:timers/promises';
import type { EngineClient } from '../engine/engine-client.js';

/** Documents of one answer: no more than `max_result_window`. */
const PAGE = 1000;
/** Longest wait for one of them. */
const PAGE_MS = 30_000;

/** What understands a text: the words of every title and the names of every town, no session. */
export interface TitleWords {
  readonly parser: QueryParser;
  /** By number of a training. */
  readonly ids: readonly string[];
  /** Lengths of the titles, in characters. */
  readonly titleLengths: readonly number[];
  /** By number of a place. */
  readonly placeIds: readonly string[];
}

interface Page {
  readonly hits: {
    readonly hits: readonly {
      readonly fields: Readonly<Partial<Record<string, readonly string[]>>>;
      readonly sort: readonly unknown[];
    }[];
  };
}

/**
 * Reads them from an index, in the order of its feed.
 *
 * @throws {EngineError} the engine stopped answering.
 */
export async function readTitleWords(engine: EngineClient, index: string): Promise<TitleWords> {
  const trainings: NamedTraining[] = [];
  const towns = new Map<string, Town>();
  for (let after: readonly unknown[] | undefined; ;) {
    const { hits } = (await engine.ask(
      `${index}/_search?allow_partial_search_results=false`,
      {
        size: PAGE,
        _source: false,
        docvalue_fields: ['id', 'title', 'related', 'codes', 'towns'],
        sort: [{ order: 'asc' }, { id: 'asc' }],
        ...(after && { search_after: after }),
      },
      PAGE_MS,
    )) as Page;
    for (const { fields, sort } of hits.hits) {
      const { id: [id = ''] = [], title: [title = ''] = [], related = [], codes = [] } = fields;
      trainings.push({ id, title, domains: [...related], formacodes: [...codes], rome: [], certifications: [] });
      for (const town of fields['towns'] ?? []) if (!towns.has(town)) towns.set(town, readTown(town));
      after = sort;
    }
    if (hits.hits.length < PAGE) break;
  }
  const places = [...towns.values()];
  return {
    parser: await createQueryParserAsync({ trainings, places }, () => yieldToRequests()),
    ids: trainings.map(({ id }) => id),
    titleLengths: trainings.map(({ title }) => title.length),
    placeIds: places.map(({ id }) => id),
  };
}
