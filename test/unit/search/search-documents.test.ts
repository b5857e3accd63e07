// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createTextIndex,
  createTrainingIndex,
  SESSION_FACETS,
  TRAINING_FACETS,
  type FacetName,
} from '@orientation-widgets/search';
import { INDEX_MAPPING, searchDocuments, wordTables, type SearchDocument } from '@orientation-widgets/search/engine';
import { indexWords } from '../../../packages/search/src/engine/index-words.js';
import * as catalogue from './support/catalogue.js';

const documents = [...searchDocuments(catalogue)];
const index = createTrainingIndex(catalogue);

/** Returns the distinct values of a facet of a document. */
function valuesOf(document: SearchDocument, facet: FacetName): Set<unknown> {
  const values = (TRAINING_FACETS as readonly string[]).includes(facet)
    ? (document[facet] as unknown[])
    : document.sessions.map(session => session[facet]);
  return new Set(values.filter(value => value !== undefined));
}

test('each facet counts as in the page, and holds what a filter finds', () => {
  const facets = [...TRAINING_FACETS, ...SESSION_FACETS];
  const counted = index.search({ facets }).facets;
  for (const facet of facets) {
    const counts: Record<string, number> = {};
    for (const document of documents)
      for (const value of valuesOf(document, facet)) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
    assert.deepEqual(counts, { ...counted[facet] }, facet);
  }
});

test('a session is over, and starts within dates, as in the page', () => {
  const days = ['2026-11-01', '2026-12-01', '2027-01-15', '2027-02-15', '2027-03', '2027-09-30', '2028-01-01'];
  const number = (date: string, missing: number): number => {
    const [year = 0, month = 0, day = missing] = date.split('-').map(Number);
    return year * 10_000 + month * 100 + day;
  };
  const idsWhere = (isFound: (session: SearchDocument['sessions'][number]) => boolean): string[] =>
    documents.flatMap(({ sessions }) => sessions.filter(isFound).map(({ id }) => id)).sort();
  const inPage = (request: Parameters<typeof index.search>[0]): string[] =>
    index
      .search({ ...request, limit: 1000 })
      .hits.flatMap(({ sessions }) => sessions)
      .sort();
  for (const day of days) {
    const today = number(day, 1);
    assert.deepEqual(
      idsWhere(({ end }) => end >= today),
      inPage({ today: day }),
      `today ${day}`,
    );
    for (const to of days) {
      const [first, last] = [number(day, 0), number(to, 31)];
      const isWithin = ({ startFrom = NaN, startTo = NaN, entryRank }: SearchDocument['sessions'][number]): boolean =>
        entryRank === 0 || (startTo >= first && startFrom <= last);
      assert.deepEqual(idsWhere(isWithin), inPage({ filters: { start: { from: day, to } } }), `${day} to ${to}`);
    }
  }
});

test('a document has the words that the index of the page gives it', () => {
  const titles = [
    'DEAS, diplôme d’État d’aide-soignant(e)',
    'BTS management commercial opérationnel (MCO)',
    'Brevet de technicien supérieur électro-technique',
    'Agent de sécurité SSIAP 1',
  ];
  for (const text of titles) {
    const document = { text, related: ['Santé', 'Aide-soignante'] };
    const { title, alias, related } = indexWords(document);
    const words = [...title, ...alias, ...related];
    const inPage = createTextIndex([document]);
    assert.equal(new Set(words).size, words.length, text);
    assert.equal(inPage.words, words.length, text);
    for (const word of words) assert.ok(inPage.has(word), `${text}: ${word}`);
  }
});

test('the mapping names every field of a document, and no other', () => {
  const isMapped = (mapped: object, fields: object): boolean => Object.keys(fields).every(name => name in mapped);
  const { sessions, ...training } = INDEX_MAPPING.properties;
  for (const document of documents) {
    const { sessions: allSessions, ...rest } = document;
    assert.ok(isMapped(training, rest), JSON.stringify(rest));
    for (const session of allSessions) assert.ok(isMapped(sessions.properties, session), JSON.stringify(session));
  }
});

test('a session has the records that its card shows', () => {
  for (const hit of index.search({ limit: 1000 }).hits) {
    const { sessions } = documents.find(({ id }) => id === hit.trainingId)!;
    for (const { id, record } of sessions) {
      const session = catalogue.sessions.find(other => other.id === id);
      assert.equal(record.session.id, session?.id);
      assert.equal(record.place?.id ?? null, session?.placeId ?? null);
    }
  }
});

test('the tables of words are the same from one run to the next', () => {
  assert.equal(wordTables(), wordTables());
  assert.match(wordTables(), /"deas"/);
});
