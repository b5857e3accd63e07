// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createFacetIndex } from '@orientation-widgets/search';

const RUNS = Number(process.env.FC_RUNS ?? 400);

interface Resource {
  readonly name: string;
  readonly kind?: string | undefined;
  readonly audiences: readonly string[];
  readonly sectors: readonly string[] | null;
}
const KEYS = {
  kind: ({ kind }: Resource) => kind,
  audience: ({ audiences }: Resource) => audiences,
  sector: ({ sectors }: Resource) => sectors,
};
type Facet = keyof typeof KEYS;
const FACETS = Object.keys(KEYS) as Facet[];

const resources: Resource[] = [
  { name: 'Mission locale', kind: 'structure', audiences: ['jeunes'], sectors: null },
  { name: 'Salon', kind: 'event', audiences: ['jeunes', 'adultes', 'jeunes'], sectors: ['Santé'] },
  { name: 'Campus', kind: 'campus', audiences: [], sectors: ['Santé', 'Bâtiment'] },
  { name: 'Portail', audiences: ['adultes'], sectors: ['Bâtiment'] },
];
const index = createFacetIndex(resources, KEYS);
const names = (query: Parameters<typeof index.select>[0]): string[] =>
  index.select(query).records.map(({ name }) => name);

test('returns every record in order without a query, and counts each value', () => {
  const { records, counts } = index.select();
  assert.deepEqual(records, resources);
  assert.deepEqual(Object.fromEntries(counts.audience), { jeunes: 2, adultes: 2 });
  assert.deepEqual(Object.fromEntries(counts.kind), { structure: 1, event: 1, campus: 1 });
});

test('ORs values within a facet and joins facets with AND', () => {
  assert.deepEqual(names({ filters: { kind: ['campus', 'event'] } }), ['Salon', 'Campus']);
  assert.deepEqual(names({ filters: { kind: ['campus', 'event'], audience: ['adultes'] } }), ['Salon']);
  assert.deepEqual(names({ filters: { kind: [], sector: ['Bâtiment'] } }), ['Campus', 'Portail']);
  assert.deepEqual(names({ filters: { kind: ['unknown'] } }), []);
});

test('the counts of a facet ignore its own filter and obey those of the others', () => {
  const { counts } = index.select({ filters: { sector: ['Santé'], audience: ['adultes'] } });
  assert.deepEqual(Object.fromEntries(counts.sector), { Santé: 1, Bâtiment: 1 });
  assert.deepEqual(Object.fromEntries(counts.audience), { jeunes: 1, adultes: 1 });
  assert.deepEqual(Object.fromEntries(counts.kind), { event: 1 });
});

test('a condition narrows the records and the counts; an order sorts the records', () => {
  const isLong = ({ name }: Resource): boolean => name.length > 5;
  const byName = (a: Resource, b: Resource): number => a.name.localeCompare(b.name);
  assert.deepEqual(names({ where: isLong, compare: byName }), ['Campus', 'Mission locale', 'Portail']);
  assert.deepEqual(Object.fromEntries(index.select({ where: isLong }).counts.audience), { jeunes: 1, adultes: 1 });
  assert.deepEqual(names({}), ['Mission locale', 'Salon', 'Campus', 'Portail'], 'the index keeps its own order');
});

test('ignores properties that a page adds to the prototype of every object', () => {
  Object.defineProperty(Object.prototype, 'kind', { value: ['campus'], configurable: true });
  try {
    assert.equal(names({ filters: { sector: ['Santé'] } }).length, 2);
  } finally {
    delete (Object.prototype as { kind?: unknown }).kind;
  }
});

test('returns the same records and counts as a filter that reads every record', () => {
  const value = fc.constantFrom('a', 'b', 'c', 'd');
  const record = fc.record({
    name: fc.string(),
    kind: fc.option(value, { nil: undefined }),
    audiences: fc.array(value, { maxLength: 4 }),
    sectors: fc.option(fc.array(value, { maxLength: 3 })),
  });
  const filters = fc.record(
    { kind: fc.array(value), audience: fc.array(value), sector: fc.array(value) },
    { requiredKeys: [] },
  );
  const valuesOf = (resource: Resource, facet: Facet): ReadonlySet<string> =>
    new Set([KEYS[facet](resource) ?? []].flat());
  fc.assert(
    fc.property(fc.array(record, { maxLength: 40 }), filters, fc.option(value), (records, filters, excluded) => {
      const where = (resource: Resource): boolean => resource.kind !== excluded;
      const matches = (resource: Resource, ignored?: Facet): boolean =>
        where(resource) &&
        FACETS.every(facet => {
          const accepted = filters[facet] ?? [];
          return facet === ignored || !accepted.length || accepted.some(value => valuesOf(resource, facet).has(value));
        });
      const selection = createFacetIndex(records, KEYS).select({ filters, where });
      assert.deepEqual(
        selection.records,
        records.filter(resource => matches(resource)),
      );
      for (const facet of FACETS) {
        const rest = records.filter(resource => matches(resource, facet));
        const present = [...new Set(rest.flatMap(resource => [...valuesOf(resource, facet)]))];
        const expected = present.map(value => [value, rest.filter(r => valuesOf(r, facet).has(value)).length]);
        assert.deepEqual(Object.fromEntries(selection.counts[facet]), Object.fromEntries(expected));
      }
    }),
    { numRuns: RUNS },
  );
});
