// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { collectionOf } from '@orientation-widgets/feed';
import { monthAfter } from '@orientation-widgets/domain/trainings/start-periods.js';
import { queryLabel } from '../../../packages/elements/src/training-finder/tools/export-results.js';
import { nextOption } from '../../../packages/elements/src/ui/suggestion-keys.js';
import {
  queryRelaxations,
  widerRadius,
} from '../../../packages/elements/src/training-finder/search/query-relaxations.lazy.js';
import { historyAfter } from '../../../packages/elements/src/training-finder/query/query-history.js';
import { withWholeDomain } from '../../../packages/elements/src/training-finder/query/known-names.js';
import { prefilledPlaces, readPrefill } from '../../../packages/elements/src/training-finder/query/prefill.js';
import {
  EMPTY_QUERY,
  activeFilters,
  monthsOf,
  orderOf,
  toRequest,
  toggle,
  withoutFilters,
} from '../../../packages/elements/src/training-finder/query/finder-query.js';
import type { FinderQuery } from '../../../packages/elements/src/training-finder/query/finder-query.js';

const arras = { name: 'Arras', lat: 50.289, lon: 2.766 };
const day = '2026-11-24';
const requested: FinderQuery = {
  text: ' aide-soignant ',
  where: arras,
  radiusKm: 30,
  choices: { level: ['4'], route: ['school', 'vae'] },
  start: 'soon',
  order: 'distance',
};

describe('the summary of a query, at the top of a printed list or of a file', () => {
  const words = (query: FinderQuery): string =>
    queryLabel({ query, data: { today: day, territories: collectionOf([]) } } as unknown as Parameters<
      typeof queryLabel
    >[0]).replace(/\s/g, ' ');

  test('has the typed text, then the filters, with the place in lower case', () => {
    assert.equal(
      words({ ...EMPTY_QUERY, text: ' aide-soignant ', where: arras, choices: { evening: ['true'] } }),
      'aide-soignant, Le soir ou le week-end, à moins de 30 km d’Arras',
    );
  });

  test('has the job, when the query is about its trainings', () => {
    assert.equal(
      words({ ...EMPTY_QUERY, job: { id: 'soudage', name: 'Soudeuse / Soudeur', rome: ['H2913'] } }),
      'Soudeuse / Soudeur',
    );
  });
});

describe('the question to the search', () => {
  test('carries the text, the circle, the filters, the order and the day', () => {
    assert.deepEqual(toRequest(requested, day, { limit: 0 }), {
      text: 'aide-soignant',
      near: { lat: 50.289, lon: 2.766, radiusKm: 30 },
      sort: 'distance',
      filters: { level: ['4'], route: ['school', 'vae'], start: { from: '2026-11-24', to: '2027-02' } },
      today: day,
      limit: 0,
    });
  });

  test('has no circle for the whole region, and then no distance', () => {
    const request = toRequest({ ...requested, radiusKm: null }, day);
    assert.equal(request.near, undefined);
    assert.equal(request.sort, 'relevance');
  });

  test('has no filter for an empty query', () => {
    assert.deepEqual(toRequest(EMPTY_QUERY, day), { sort: 'start', filters: {}, today: day });
  });
});

describe('a job in place of a text', () => {
  const job = { id: 'cook', name: 'Cuisinière / cuisinier', rome: ['G1602', 'G1603'] };
  test('is a filter on its ROME codes', () => {
    assert.deepEqual(toRequest({ ...EMPTY_QUERY, job }, day).filters, { rome: ['G1602', 'G1603'] });
  });
  test('stays when the filters are cleared, and can be removed when nothing matches', () => {
    const query: FinderQuery = { ...requested, text: '', job };
    assert.equal(withoutFilters(query).job, job);
    assert.deepEqual(
      queryRelaxations({ ...EMPTY_QUERY, job }).map(({ kind, without }) => [kind, without.job]),
      [['job', undefined]],
    );
  });
});

describe('the searches one may go back to', () => {
  const queryOf = (text: string): FinderQuery => ({ ...EMPTY_QUERY, text });
  const after = (...queries: FinderQuery[]): string[] => {
    let past: readonly FinderQuery[] = [];
    for (let n = 1; n < queries.length; n++) past = historyAfter(past, queries[n - 1]!, queries[n]!);
    return past.map(({ text, choices }) => `${text}${choices.level ?? ''}`);
  };
  const level = (text: string, value: string): FinderQuery => ({ ...queryOf(text), choices: { level: [value] } });
  for (const [name, queries, expected] of [
    ['nothing changed', [EMPTY_QUERY, queryOf('')], []],
    ['a text is one step', [EMPTY_QUERY, queryOf('sou'), queryOf('soud'), queryOf('soudure')], ['']],
    [
      'a filter after a text is another',
      [EMPTY_QUERY, queryOf('sou'), queryOf('soud'), level('soud', '4'), level('soud', '5')],
      ['', 'soud', 'soud4'],
    ],
    ['a text typed with a filter is one', [level('', '4'), level('bo', '4'), level('bois', '4')], ['4']],
  ] as const) {
    test(name, () => assert.deepEqual(after(...queries), expected));
  }
});

describe('the order', () => {
  const around = { ...EMPTY_QUERY, where: arras };
  for (const [statement, query, expected] of [
    ['the next starts when nothing is asked', EMPTY_QUERY, 'start'],
    ['the nearest around a place', around, 'distance'],
    ['the best matches of what is typed', { ...around, text: 'soudeur' }, 'relevance'],
    ['the one that is asked', { ...around, text: 'soudeur', order: 'start' }, 'start'],
    ['no relevance without a text', { ...around, order: 'relevance' }, 'distance'],
    ['no distance without a place', { ...EMPTY_QUERY, order: 'distance' }, 'start'],
  ] as const) {
    test(statement, () => assert.equal(orderOf(query), expected));
  }
});

describe('months', () => {
  for (const [from, months, expected] of [
    ['2026-11-24', 0, '2026-11'],
    ['2026-11-24', 3, '2027-02'],
    ['2026-12-31', 1, '2027-01'],
    ['2026-01', 12, '2027-01'],
  ] as const) {
    test(`${from} and ${months} months`, () => assert.equal(monthAfter(from, months), expected));
  }

  test('are consecutive periods without a gap', () => {
    const [soon, next, later] = [monthsOf('soon', day), monthsOf('next', day), monthsOf('later', day)];
    assert.equal(monthAfter(soon.to ?? '', 1), next.from);
    assert.equal(monthAfter(next.to ?? '', 1), later.from);
    assert.equal(later.to, undefined);
  });
});

describe('filters', () => {
  test('has a value once added, not once removed, and the former query is unchanged', () => {
    const once = toggle(EMPTY_QUERY, 'level', '4');
    assert.deepEqual(once.choices.level, ['4']);
    assert.deepEqual(toggle(once, 'level', '4').choices.level, []);
    assert.deepEqual(EMPTY_QUERY.choices, {});
  });

  test('have each a control that removes it', () => {
    const filters = activeFilters(requested);
    assert.deepEqual(
      filters.map(filter => (filter.kind === 'choice' ? filter.value : filter.kind)),
      ['school', 'vae', '4', 'start', 'where'],
    );
    assert.deepEqual(filters[0]?.without.choices.route, ['vae']);
    assert.equal(filters.at(-1)?.without.radiusKm, null);
  });

  test('are all cleared at once; the text stays, an order by distance does not', () => {
    const bare = withoutFilters(requested);
    assert.equal(activeFilters(bare).length, 0);
    assert.equal(bare.text, requested.text);
    assert.equal(bare.order, undefined);
  });

  test('can be dropped after a failed search, one, all, or with its words', () => {
    assert.deepEqual(
      queryRelaxations(requested).map(({ kind }) => kind),
      ['choice', 'choice', 'choice', 'start', 'where', 'all', 'text'],
    );
    assert.deepEqual(
      queryRelaxations(toggle(EMPTY_QUERY, 'funded', 'true')).map(({ kind }) => kind),
      ['choice'],
    );
  });

  for (const [radiusKm, wider] of [
    [10, 30],
    [20, 30],
    [30, 50],
    [50, null],
    [120, null],
  ] as const) {
    test(`after ${radiusKm} km comes ${wider ?? 'the whole region'}`, () =>
      assert.equal(widerRadius({ ...requested, radiusKm }), wider));
  }

  test('without a place there is no radius to widen', () => {
    assert.equal(widerRadius(EMPTY_QUERY), undefined);
  });
});

describe('the initial query of a page', () => {
  test('reads lists, a place and an order', () => {
    const query = readPrefill({
      query: 'soudure',
      near: '62000',
      radius: '10',
      level: '3, 4',
      funded: 'true',
      sort: 'start',
      start: 'later',
    });
    assert.equal(query.text, 'soudure');
    assert.equal(query.radiusKm, 10);
    assert.deepEqual(query.choices.level, ['3', '4']);
    assert.deepEqual(query.choices.funded, ['true']);
    assert.deepEqual([query.order, query.start], ['start', 'later']);
  });

  test('reads territories as départements, bassins and a place', () => {
    const prefill = { near: '62000', territory: 'dep-59,bassin-3201,com-59350', department: '62' };
    const query = readPrefill(prefill);
    assert.deepEqual(query.choices.department, ['62', '59']);
    assert.deepEqual(query.choices.bassin, ['bassin-3201']);
    assert.deepEqual(prefilledPlaces(prefill), ['62000', 'com-59350']);
  });

  test('ignores invalid values', () => {
    const query = readPrefill({ radius: 'far', sort: 'price', start: 'yesterday', level: ' , ', funded: 'false' });
    assert.equal(query.radiusKm, EMPTY_QUERY.radiusKm);
    assert.deepEqual([query.order, query.start], [undefined, undefined]);
    assert.equal(activeFilters(query).length, 0);
  });

  for (const radius of ['all', '0', 0])
    test(`radius ${JSON.stringify(radius)} is the whole region`, () =>
      assert.equal(readPrefill({ radius }).radiusKm, null));
});

describe('keys in a list of three suggestions', () => {
  for (const [key, active, expected] of [
    ['ArrowDown', -1, 0],
    ['ArrowDown', 1, 2],
    ['ArrowDown', 2, -1],
    ['ArrowUp', -1, 2],
    ['ArrowUp', 0, -1],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Home', -1, undefined],
    ['End', -1, undefined],
    ['a', 1, undefined],
  ] as const) {
    test(`${key} from ${active}`, () => assert.equal(nextOption(key, active, 3), expected));
  }
});

test('no engine receives more than 200 letters, wherever the text comes from', () => {
  const typedText = `${' '.repeat(300)}boulanger ${'zzzz '.repeat(40_000)}`;
  const { text } = toRequest({ ...EMPTY_QUERY, text: typedText }, day);
  assert.equal(text?.length, 200);
  assert.ok(text.startsWith('boulanger zzzz'));
});

test('a domain given by the page keeps the commas of its name', () => {
  const query = readPrefill({ domain: 'Alimentation, restauration, tourisme' });
  const domain = 'Alimentation, restauration, tourisme';
  assert.deepEqual(withWholeDomain(query, { domain: { [domain]: 3 } }).choices.domain, [domain]);
  assert.deepEqual(withWholeDomain(readPrefill({ domain: 'a,b' }), { domain: { a: 1, b: 1 } }).choices.domain, [
    'a',
    'b',
  ]);
});
