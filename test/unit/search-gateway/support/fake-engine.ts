// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { TestContext } from 'node:test';
import { createHash } from 'node:crypto';
import type { Place, Session, Training } from '@orientation-widgets/feed';
import {
  INDEX_MAPPING,
  INDEX_SETTINGS,
  searchDocuments,
  wordTables,
  type SearchDocument,
} from '@orientation-widgets/search/engine';
import { numbersOfSet } from '../../search/support/number-set.js';
import { placeOf, sessionOf, trainingOf } from '../../feed-tools/support/records.js';
import { listening } from './listening.js';

const TITLES = ['CAP soudeur', 'BTS soudage', 'CAP coiffure', 'Bac pro cuisine', 'Titre professionnel soudeuse'];

/** Behaviour of a fake engine when it answers searches. */
export type Mood = 'well' | 'late' | 'refuses' | 'in-part' | 'nothing' | 'empty';

/** Fake engine with five trainings. It ignores filters, and only looks up the trainings of a text. */
export interface FakeEngine {
  readonly url: string;
  mood: Mood;
  /** Date of its feed. */
  generation: string;
  /** Whether its index claims to be written by another version. */
  isOther: boolean;
  /** Searches received, except those that read the words. */
  readonly searches: unknown[];
}

interface Question {
  readonly size: number;
  readonly docvalue_fields?: readonly string[];
  readonly query?: unknown;
  readonly aggs?: Counting;
}

type Counting = Readonly<Record<string, { readonly terms?: unknown; readonly aggs?: Counting }>>;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** Starts a fake engine until the end of the test. */
export async function fakeEngine(t: TestContext, titles: readonly string[] = TITLES): Promise<FakeEngine> {
  const ids = titles.map((_, i) => `t${i}`);
  const documents = [
    ...searchDocuments({
      trainings: ids.map((id, i) => trainingOf(id, { title: titles[i] ?? '', sourceId: 'offer' }) as Training),
      sessions: ids.map(id => sessionOf(`${id}-1`, id, 'lille', { sourceId: 'offer' }) as Session),
      places: [placeOf('lille', '59350', { communeName: 'Lille', postalCode: '59000' }) as Place],
    }),
  ];
  const state = {
    url: '',
    mood: 'well' as Mood,
    generation: '2026-11-24T00:00:00Z',
    isOther: false,
    searches: [] as unknown[],
  };
  state.url = await listening(t, (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const answer = (status: number, body: object): void =>
        void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      if (state.mood === 'nothing') return void response.destroy();
      if (request.method === 'GET') return answer(200, metaOf(state));
      const question = JSON.parse(Buffer.concat(parts).toString()) as Question;
      if (question.docvalue_fields) return answer(200, wordsOf(pageOf(documents, question)));
      state.searches.push(question);
      if (state.mood === 'late') return;
      if (state.mood === 'refuses') return answer(500, { error: { reason: JSON.stringify(question) } });
      answer(200, {
        ...answerOf(state.mood === 'empty' ? [] : documents, question),
        timed_out: state.mood === 'in-part',
        _shards: { failed: 0 },
      });
    });
  });
  return state;
}

function metaOf({ generation, isOther }: { generation: string; isOther: boolean }): object {
  const schema = hashOf(JSON.stringify([isOther ? {} : INDEX_SETTINGS, INDEX_MAPPING]));
  const meta = {
    tool: 'orientation-feed',
    schema,
    words: hashOf(wordTables()),
    generation,
    version: 1,
    complete: true,
  };
  return { 'trainings-1': { mappings: { _meta: meta } } };
}

function pageOf(documents: readonly SearchDocument[], { size, query }: Question): readonly SearchDocument[] {
  if (size === 1) return documents.slice(-1);
  const { gte, lt } = (query as { range: { number: { gte: number; lt: number } } }).range.number;
  return documents.slice(gte, lt);
}

function wordsOf(documents: readonly SearchDocument[]): object {
  const hits = documents.map(({ id, title, related, codes, towns }) => {
    const number = [numberOf(id)];
    return { fields: { id: [id], number, order: number, title: [title], related, codes, towns } };
  });
  return { hits: { hits } };
}

const numberOf = (id: string): number => Number(id.slice(1));

function answerOf(documents: readonly SearchDocument[], { size, query, aggs = {} }: Question): object {
  const text = JSON.stringify(query);
  const sets = [...text.matchAll(/"number":\["([^"]*)"\]/g)].flatMap(([, set = '']) => numbersOfSet(set));
  const only = /"term":\{"id":"([^"]*)"\}/.exec(text)?.[1];
  const expected = only === undefined ? sets : [numberOf(only)];
  const matches = expected.length ? documents.filter(({ id }) => expected.includes(numberOf(id))) : documents;
  const hits = matches.slice(0, size).map(({ id, record, sessions }) => ({
    _id: id,
    _source: { record },
    inner_hits: {
      upcoming: {
        hits: {
          total: { value: sessions.length },
          hits: sessions.map(({ record, entryRank, shut }) => ({
            _source: { record },
            fields: { 'sessions.shut': [shut], 'sessions.entryRank': [entryRank] },
            sort: [shut, 0],
          })),
        },
      },
      closest: { hits: { total: { value: 1 }, hits: [{ sort: [1.5] }] } },
    },
  }));
  const values = { buckets: [{ key: '4', doc_count: matches.length }], sum_other_doc_count: 0 };
  const counted = (aggs: Counting): object =>
    Object.fromEntries(
      Object.entries(aggs).map(([name, { terms, aggs = {} }]) => [name, terms ? values : counted(aggs)]),
    );
  return { hits: { total: { value: matches.length }, hits }, aggregations: counted(aggs) };
}
