// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Places as people type them, by class: how often a right commune is first, and among the first three, beside MiniSearch.
import { existsSync, readFileSync } from 'node:fs';
import type { Territory } from '@orientation-widgets/feed';
import { createPlaceIndex } from '@orientation-widgets/search';
import MiniSearch from 'minisearch';
import { realData, root, withoutRealData } from '../support/paths.js';

interface Commune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement: string;
  readonly population?: number;
  readonly codesPostaux?: readonly string[];
}

const file = `${realData}/geo/communes-hdf-cog2026.json`;
if (!existsSync(file)) {
  console.log(`people: skipped, ${withoutRealData || `no ${file}`}`);
  process.exit(0);
}
const departments = { '02': 'Aisne', '59': 'Nord', '60': 'Oise', '62': 'Pas-de-Calais', '80': 'Somme' };
const communes = (JSON.parse(readFileSync(file, 'utf8')) as Commune[]).filter(
  ({ type }) => type === 'commune-actuelle',
);
const territories: Territory[] = [
  ...Object.entries(departments).map(([code, name]): Territory => ({
    id: `dep-${code}`,
    kind: 'department',
    code,
    name,
    parents: ['reg-32'],
  })),
  ...communes.map(({ code, nom, departement, population = 0, codesPostaux = [] }): Territory => ({
    id: `com-${code}`,
    kind: 'commune',
    code,
    name: nom,
    parents: [`dep-${departement}`, 'reg-32'],
    population,
    postalCodes: [...codesPostaux],
  })),
];
const index = createPlaceIndex(territories);
const mini = new MiniSearch<{ id: number; name: string; postalCodes: string }>({
  fields: ['name', 'postalCodes'],
  searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
});
mini.addAll(communes.map(({ nom, codesPostaux = [] }, id) => ({ id, name: nom, postalCodes: codesPostaux.join(' ') })));
const engines: Readonly<Record<string, (text: string) => string[]>> = {
  ours: text => index.suggest(text).map(({ name }) => name),
  MiniSearch: text => mini.search(text).map(({ id }) => communes[id as number]?.nom ?? ''),
};
const queries = readFileSync(`${root}test/bench/search/people-places.txt`, 'utf8')
  .split('\n')
  .filter(line => line && !line.startsWith('#'))
  .map(line => {
    const [kind = '', text = '', wanted = ''] = line.split('|').map(part => part.trim());
    return { kind, text, wanted: wanted === '-' ? [] : wanted.split(',') };
  });
for (const [name, search] of Object.entries(engines)) {
  const kinds = new Map<string, { n: number; first: number; three: number }>();
  const times: number[] = [];
  for (const { kind, text, wanted } of queries) {
    const start = performance.now();
    const found = search(text);
    times.push(performance.now() - start);
    for (const key of [kind, 'all']) {
      const sum = kinds.get(key) ?? { n: 0, first: 0, three: 0 };
      sum.n++;
      if (wanted.length ? wanted.includes(found[0] ?? '') : !found.length) sum.first++;
      if (wanted.length ? found.slice(0, 3).some(town => wanted.includes(town)) : !found.length) sum.three++;
      kinds.set(key, sum);
    }
  }
  times.sort((a, b) => a - b);
  console.log(
    `\n${name}, ${communes.length} communes: success@1, success@3; p50 ${times[times.length >> 1]?.toFixed(2)} ms, p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(2)} ms`,
  );
  for (const [kind, { n, first, three }] of kinds)
    console.log(`  ${kind.padEnd(12)} ${String(n).padStart(4)}  ${(first / n).toFixed(3)}  ${(three / n).toFixed(3)}`);
}
