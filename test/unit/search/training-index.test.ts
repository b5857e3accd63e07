// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectionOf, decodeCollection } from '@orientation-widgets/feed';
import type { Outcome } from '@orientation-widgets/feed';
import { encodeCollection } from '@orientation-widgets/feed/encode';
import { createTrainingIndex } from '@orientation-widgets/search';
import type { TrainingResults, TrainingSearch } from '@orientation-widgets/search';
import {
  job,
  outcomes,
  place,
  places,
  session,
  sessions,
  territories,
  training,
  trainings,
} from './support/catalogue.js';

const index = createTrainingIndex({ trainings, sessions, places, territories, outcomes, jobs: [job] });
const lille = { lat: 50.63, lon: 3.06, radiusKm: 30 };

const ids = (results: TrainingResults): string[] => results.hits.map(hit => hit.trainingId);
const search = (request: TrainingSearch): string[] => ids(index.search(request));
const sorted = (request: TrainingSearch): string[] => search(request).sort();

test('returns every training without a query, those without sessions too', () => {
  assert.deepEqual(search({}), ['cap-cuisine', 'bac-cuisine', 'bts-ndrc', 'tp-soignant', 'no-session']);
});

test('a session of an unknown training is ignored', () => {
  assert.ok(index.search({}).hits.every(hit => !hit.sessions.includes('orphan')));
});

test('narrows the results by text, and highlights the matched words', () => {
  const results = index.search({ text: 'cap cuisin' });
  assert.deepEqual(ids(results), ['cap-cuisine']);
  assert.deepEqual(results.hits[0]?.highlights, [
    [0, 3],
    [4, 11],
  ]);
  assert.ok((results.hits[0]?.score ?? 0) > 0);
});

test('returns only hits within the circle, with their distance, nearest first', () => {
  const results = index.search({ near: lille, sort: 'distance' });
  assert.deepEqual(ids(results), ['cap-cuisine', 'bac-cuisine', 'tp-soignant']);
  assert.deepEqual(results.hits[0]?.sessions, ['cuisine-lille', 'cuisine-roubaix']);
  assert.equal(results.hits[0]?.distanceKm, 0);
  const km = results.hits[2]?.distanceKm ?? NaN;
  assert.ok(km > 9 && km < 11, `Lille to Roubaix is about 10 km, not ${km}`);
});

test('near: nearest first unless a text or a sort says otherwise', () => {
  assert.equal(search({ near: { lat: 49.9, lon: 2.3, radiusKm: 500 } })[1], 'bts-ndrc');
});

test('a filter keeps the sessions that match', () => {
  const results = index.search({ filters: { route: ['apprenticeship'] } });
  assert.deepEqual(ids(results), ['cap-cuisine']);
  assert.deepEqual(results.hits[0]?.sessions, ['cuisine-amiens', 'cuisine-roubaix']);
});

test('two filters must hold for the same session', () => {
  assert.deepEqual(search({ filters: { route: ['apprenticeship'], funded: [true] } }), []);
});

test('accepts any of several values of one filter', () => {
  assert.deepEqual(sorted({ filters: { level: [3, 5] } }), ['bts-ndrc', 'cap-cuisine', 'no-session']);
});

test('treats an unknown value as neither yes nor no', () => {
  assert.deepEqual(search({ filters: { funded: [true] } }), ['cap-cuisine']);
  assert.deepEqual(search({ filters: { funded: [false] } }), []);
});

test('an empty filter filters nothing', () => {
  assert.equal(index.search({ filters: { route: [], start: {} } }).total, 5);
});

test('evening and part-time: as the feed says, never guessed', () => {
  const rhythms = [['evening'], ['weekend', 'part-time'], ['part-time'], undefined] as const;
  const rhythmSessions = rhythms.map((rhythm, number) => ({
    ...sessions[0]!,
    id: `r${number}`,
    trainingId: trainings[number]!.id,
    ...(rhythm && { rhythms: [...rhythm] }),
  }));
  const index = createTrainingIndex({ trainings, sessions: rhythmSessions, places });
  assert.deepEqual(index.search({ facets: ['evening', 'partTime'] }).facets, {
    evening: { true: 2 },
    partTime: { true: 2 },
  });
  assert.equal(index.search({ filters: { evening: [true], partTime: [true] } }).total, 1);
});

test('filters by domain, mode, entry, access, département, bassin, communes and provider', () => {
  assert.deepEqual(search({ filters: { domain: ['Social'] } }), ['tp-soignant']);
  assert.deepEqual(search({ filters: { transition: ['rev3'] } }), ['bac-cuisine']);
  assert.deepEqual(search({ filters: { mode: ['hybrid', 'remote'] } }), ['bts-ndrc']);
  assert.deepEqual(search({ filters: { entry: ['permanent'] } }), ['tp-soignant']);
  assert.deepEqual(search({ filters: { accessible: [true] } }), ['tp-soignant']);
  assert.deepEqual(sorted({ filters: { department: ['80'] } }), ['bts-ndrc', 'cap-cuisine']);
  assert.deepEqual(sorted({ filters: { bassin: ['bassin-3201'] } }), ['bac-cuisine', 'cap-cuisine']);
  assert.deepEqual(sorted({ filters: { spel: ['spel-invented'] } }), ['bac-cuisine', 'cap-cuisine']);
  assert.deepEqual(search({ filters: { provider: ['lycee'] } }), ['cap-cuisine']);
});

test('start: by month, or between two dates; a permanent entry is always in', () => {
  assert.deepEqual(search({ filters: { start: ['2027-10'] } }), ['cap-cuisine']);
  assert.deepEqual(sorted({ filters: { start: { from: '2027-09-02' } } }), [
    'bac-cuisine',
    'cap-cuisine',
    'tp-soignant',
  ]);
  assert.deepEqual(sorted({ filters: { start: { to: '2026-12' } } }), ['cap-cuisine', 'tp-soignant']);
});

test('facets count distinct trainings', () => {
  const { facets } = index.search({ facets: ['route', 'level', 'department', 'bassin', 'spel', 'start'] });
  assert.deepEqual(facets.route, { school: 3, apprenticeship: 1, continuing: 1 });
  assert.deepEqual(facets.level, { 3: 2, 4: 2, 5: 1 });
  assert.deepEqual(facets.department, { 59: 3, 80: 2, '02': 1 });
  assert.deepEqual(facets.bassin, { 'bassin-3201': 2 });
  assert.deepEqual(facets.spel, { 'spel-invented': 2 });
  assert.deepEqual(facets.start, { '2026-09': 1, '2027-01': 1, '2027-09': 3, '2027-10': 1 });
});

test('a facet ignores its own filter and obeys the others', () => {
  const { facets, total } = index.search({
    filters: { route: ['apprenticeship'], level: [3] },
    facets: ['route', 'level', 'mode'],
  });
  assert.equal(total, 1);
  assert.deepEqual(facets.route, { school: 1, apprenticeship: 1 });
  assert.deepEqual(facets.level, { 3: 1 });
  assert.deepEqual(facets.mode, { 'on-site': 1 });
});

test('the count of a choice is the number of hits it then gives', () => {
  const names = ['route', 'level', 'domain', 'mode', 'entry', 'department', 'start'] as const;
  const filters = { level: [3, 4], mode: ['on-site'] };
  const { facets } = index.search({ filters, near: { ...lille, radiusKm: 200 }, facets: names });
  for (const name of names) {
    for (const [value, count] of Object.entries(facets[name] ?? {})) {
      if (name === 'start') continue;
      assert.equal(
        index.search({ filters: { ...filters, [name]: [value] }, near: { ...lille, radiusKm: 200 } }).total,
        count,
        `${name} ${value}`,
      );
    }
  }
});

test('leaves out trainings without sessions when a filter or a place is about sessions', () => {
  assert.ok(search({ filters: { level: [3] } }).includes('no-session'));
  assert.ok(!search({ filters: { mode: ['on-site'] } }).includes('no-session'));
  assert.ok(!search({ near: { ...lille, radiusKm: 20_000 } }).includes('no-session'));
});

test('sessions that are over stay, unless today is given', () => {
  assert.ok(index.search({ text: 'cap cuisine' }).hits[0]?.sessions.includes('cuisine-amiens'));
  const later = index.search({ text: 'cap cuisine', today: '2027-07-01' });
  assert.deepEqual(later.hits[0]?.sessions, ['cuisine-lille', 'cuisine-roubaix']);
  assert.ok(
    index.search({ today: '2035-01-01' }).hits.some(hit => hit.sessions.includes('soignant-roubaix')),
    'a permanent entry is never over',
  );
});

test('sorts by start: the soonest first, no session last', () => {
  assert.deepEqual(search({ sort: 'start' }), ['cap-cuisine', 'tp-soignant', 'bts-ndrc', 'bac-cuisine', 'no-session']);
});

test('sorts by start: future, permanent, undated, past, then none', () => {
  const names = ['nothing', 'begun', 'undated', 'permanent', 'later', 'this-month', 'soon'];
  const dates = [
    ['begun', { start: '2026-09-01', end: '2027-06-30' }],
    ['undated', {}],
    ['permanent', { entry: 'permanent', start: '2026-01-01' }],
    ['later', { start: '2027-09' }],
    ['this-month', { start: '2026-11' }],
    ['soon', { start: '2026-12-01' }],
  ] as const;
  const dated = createTrainingIndex({
    trainings: names.map(name => training(name, name)),
    sessions: dates.map(([name, when]) => session(`s-${name}`, name, 'lille', when)),
    places,
  });
  const results = dated.search({ sort: 'start', today: '2026-11-24' }).hits.map(({ trainingId }) => trainingId);
  assert.deepEqual(results, ['this-month', 'soon', 'later', 'permanent', 'undated', 'begun', 'nothing']);
});

test('of two trainings of one name, the one that has a session comes first', () => {
  const twins = ['none', 'dated'].map(id => training(id, 'CAP fleuriste'));
  const results = createTrainingIndex({ trainings: twins, sessions: [session('s', 'dated', null)], places: [] }).search(
    { text: 'fleuriste' },
  );
  assert.deepEqual(ids(results), ['dated', 'none']);
});

test('sorts by the share in employment at 6 months, without a figure last', () => {
  const late: Outcome = {
    trainingId: 'bts-ndrc',
    route: 'school',
    cohort: '2022',
    employed: { '6': null, '24': 99 },
    furtherStudy: null,
    sourceId: 'example',
  };
  const ranked = createTrainingIndex({ trainings, sessions, places, outcomes: [late, ...outcomes] });
  assert.deepEqual(ids(ranked.search({ sort: 'outcome' })), [
    'cap-cuisine',
    'bac-cuisine',
    'bts-ndrc',
    'tp-soignant',
    'no-session',
  ]);
});

test('a price of zero is free, an absent one is unknown; the CPF is only ever what a feed says', () => {
  const paid = createTrainingIndex({
    trainings: ['free', 'paid', 'unknown'].map(id => training(id, id)),
    sessions: [
      session('f', 'free', 'lille', { price: 0, funders: ['Région', 'Compte personnel de formation (CPF)'] }),
      session('p', 'paid', 'lille', { price: 900, funders: ['CPF'] }),
      session('u', 'unknown', 'lille'),
    ],
    places,
  });
  const idsWith = (filters: TrainingSearch['filters']): string[] => ids(paid.search({ filters }));
  assert.deepEqual(paid.search({ facets: ['price', 'cpf'] }).facets, {
    price: { free: 1, paid: 1, unknown: 1 },
    cpf: { true: 2 },
  });
  assert.deepEqual(idsWith({ price: ['free'] }), ['free']);
  assert.deepEqual(idsWith({ price: ['paid', 'unknown'] }), ['paid', 'unknown']);
  assert.deepEqual(idsWith({ cpf: ['true'], price: ['paid'] }), ['paid']);
});

test('finds trainings by the ROME codes of a job', () => {
  assert.deepEqual(search({ filters: { rome: ['G1602', 'K1304'] } }), ['cap-cuisine']);
  assert.deepEqual(search({ filters: { rome: ['Z9999'] } }), []);
});

test('returns consecutive pages of results', () => {
  const pages = [0, 2, 4].map(offset => index.search({ limit: 2, offset }));
  assert.deepEqual(pages.flatMap(ids), search({}));
  assert.ok(pages.every(page => page.total === 5));
  assert.deepEqual(search({ offset: 50 }), []);
});

test('finds a training by its codes, however they are typed', () => {
  for (const text of ['RNCP38430', 'rncp 38430', 'RNCP : 38430', '38430', 'G1602', 'g1602', '42752', 'formacode 42752'])
    assert.deepEqual(search({ text }), ['cap-cuisine'], text);
  assert.deepEqual(search({ text: 'RNCP99999' }), []);
});

test('a postal code or a town of the catalogue narrows the sessions', () => {
  for (const text of ['cuisine amiens', 'amiens cuisine', 'cuisine à Amiens', 'cuisine 80000']) {
    const results = index.search({ text });
    assert.deepEqual(
      results.hits.map(hit => hit.sessions),
      [['cuisine-amiens']],
      text,
    );
    assert.equal(results.places.length, 1);
  }
  assert.deepEqual(sorted({ text: '59100' }), ['cap-cuisine', 'tp-soignant']);
});

test('the name of a job leads to the trainings of its ROME code', () =>
  assert.deepEqual(search({ text: 'crêpière' }), ['cap-cuisine']));

test('suggestions are titles, each once', () => {
  const twice = createTrainingIndex({
    trainings: [training('a', 'CAP Cuisine'), training('b', 'CAP CUISINE'), training('c', 'Bac pro Cuisine')],
    sessions: [],
    places: [],
  });
  assert.deepEqual(
    twice.suggest('cuis').map(({ text }) => text),
    ['CAP Cuisine', 'Bac pro Cuisine'],
  );
  assert.deepEqual(twice.suggest('  '), []);
});

test('records, collections and columnar parts give the same answers', () => {
  const columnar = createTrainingIndex({
    trainings: decodeCollection('trainings', JSON.parse(JSON.stringify(encodeCollection('trainings', trainings))))
      .collection,
    sessions: decodeCollection('sessions', JSON.parse(JSON.stringify(encodeCollection('sessions', sessions))))
      .collection,
    places: decodeCollection('places', JSON.parse(JSON.stringify(encodeCollection('places', places)))).collection,
  });
  const plain = createTrainingIndex({ trainings: collectionOf(trainings), sessions: new Set(sessions), places });
  const requests: TrainingSearch[] = [
    {},
    { text: 'cuisine', facets: ['route', 'provider', 'department'] },
    { near: lille, facets: ['funded'] },
  ];
  for (const request of requests) assert.deepEqual(columnar.search(request), plain.search(request));
});

test('reads the département from the commune, overseas and Corsica included', () => {
  const codes: readonly (readonly [commune: string, postal: string, expected: string])[] = [
    ['2A004', '20000', '2A'],
    ['97105', '97100', '971'],
    ['', '20600', '2B'],
    ['', '97400', '974'],
    ['', '62000', '62'],
  ];
  for (const [commune, postal, expected] of codes) {
    const singleIndex = createTrainingIndex({
      trainings: [training('t', 'T')],
      sessions: [session('s', 't', 'p')],
      places: [place('p', 'Ville', commune, postal, null, null)],
    });
    assert.deepEqual(singleIndex.search({ facets: ['department'] }).facets.department, { [expected]: 1 });
  }
});

test('an empty catalogue answers', () => {
  assert.deepEqual(
    createTrainingIndex({ trainings: [], sessions: [], places: [] }).search({ text: 'cuisine', facets: ['route'] }),
    { total: 0, hits: [], facets: { route: {} }, partial: false, places: [] },
  );
});
