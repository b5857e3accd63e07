// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Places and trainings as people ask for them, by class: how often a right one is first, and among the first three, beside
// MiniSearch. Every second query of trainings was not looked at while the search was written: "held".
import { existsSync, readFileSync } from 'node:fs';
import type { Territory, Training } from '@orientation-widgets/feed';
import { createPlaceIndex, createTrainingIndex } from '@orientation-widgets/search';
import MiniSearch from 'minisearch';
import { realData, root, withoutRealData } from '../support/paths.js';

interface Query {
  readonly kind: string;
  readonly text: string;
  /** Whether a name is a right answer; undefined when there is none to give. */
  readonly fits: ((name: string) => boolean) | undefined;
}

interface Engine {
  readonly name: string;
  /** Names, the best first; a notice says that they are not quite what was asked. */
  readonly search: (text: string) => { readonly names: readonly string[]; readonly hasNotice?: boolean };
}

interface Commune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement: string;
  readonly population?: number;
  readonly codesPostaux?: readonly string[];
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();

function queriesOf(file: string, fits: (wanted: string) => (name: string) => boolean): Query[] {
  return readFileSync(`${root}test/bench/search/${file}`, 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => {
      const [kind = '', text = '', wanted = ''] = line.split(' | ');
      return { kind, text, fits: wanted === '-' ? undefined : fits(wanted) };
    });
}

function miniSearch(names: readonly string[], others: readonly string[] = []): Engine {
  const index = new MiniSearch<{ id: number; name: string; other: string }>({
    fields: ['name', 'other'],
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  index.addAll(names.map((name, id) => ({ id, name: fold(name), other: others[id] ?? '' })));
  return {
    name: 'MiniSearch',
    search: text => ({ names: index.search(fold(text)).map(({ id }) => names[id as number] ?? '') }),
  };
}

function print(title: string, engines: readonly Engine[], queries: readonly Query[]): void {
  for (const { name, search } of engines) {
    const kinds = new Map<string, { n: number; first: number; three: number; unsaid: number }>();
    const times: number[] = [];
    queries.forEach(({ kind, text, fits }, place) => {
      const start = performance.now();
      const { names, hasNotice = false } = search(text);
      times.push(performance.now() - start);
      const first = fits ? fits(names[0] ?? '') : !names.length || hasNotice;
      const three = fits ? names.slice(0, 3).some(fits) : first;
      for (const key of [kind, place % 2 ? 'held' : 'open', 'all']) {
        const sum = kinds.get(key) ?? { n: 0, first: 0, three: 0, unsaid: 0 };
        kinds.set(key, sum);
        sum.n++;
        sum.first += Number(first);
        sum.three += Number(three);
        sum.unsaid += Number(!three && !hasNotice);
      }
    });
    times.sort((a, b) => a - b);
    const time = (share: number): string => (times[Math.floor(times.length * share)] ?? NaN).toFixed(2);
    console.log(
      `\n${title}, ${name}: success@1, success@3, wrong without a notice; p50 ${time(0.5)} ms, p95 ${time(0.95)} ms`,
    );
    for (const [kind, { n, first, three, unsaid }] of kinds)
      console.log(
        `  ${kind.padEnd(12)} ${String(n).padStart(4)}  ${(first / n).toFixed(3)}  ${(three / n).toFixed(3)}  ${unsaid}`,
      );
  }
}

function places(file: string): void {
  const departments = { '02': 'Aisne', '59': 'Nord', '60': 'Oise', '62': 'Pas-de-Calais', '80': 'Somme' };
  const communes = (JSON.parse(readFileSync(file, 'utf8')) as Commune[]).filter(
    ({ type }) => type === 'commune-actuelle',
  );
  const index = createPlaceIndex([
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
  ]);
  const peer = miniSearch(
    communes.map(({ nom }) => nom),
    communes.map(({ codesPostaux = [] }) => codesPostaux.join(' ')),
  );
  print(
    `${communes.length} communes`,
    [{ name: 'ours', search: text => ({ names: index.suggest(text).map(({ name }) => name) }) }, peer],
    queriesOf('people-places.txt', wanted => name => wanted.split(',').includes(name)),
  );
}

function trainings(file: string): void {
  const { trainings } = JSON.parse(readFileSync(file, 'utf8')) as {
    trainings: readonly { title: string; level: number | null; domain: string }[];
  };
  const titles = trainings.map(({ title }) => title);
  const index = createTrainingIndex({
    trainings: trainings.map(({ title, level, domain }, number): Training => ({
      id: String(number),
      title,
      certifying: Boolean(level),
      level,
      entryLevel: null,
      domains: [domain],
      certifications: [],
      formacodes: [],
      nsf: [],
      rome: [],
      sourceId: 's',
    })),
    sessions: [],
    places: [],
  });
  const search: Engine['search'] = text => {
    const { hits, partial } = index.search({ text, limit: 3 });
    return { names: hits.map(({ trainingId }) => titles[Number(trainingId)] ?? ''), hasNotice: partial };
  };
  print(
    `${titles.length} titles`,
    [{ name: 'ours', search }, miniSearch(titles)],
    queriesOf('people-trainings.txt', wanted => {
      const pattern = new RegExp(wanted);
      return name => pattern.test(fold(name));
    }),
  );
}

for (const [path, run] of [
  ['geo/communes-hdf-cog2026.json', places],
  ['search/trainings.json', trainings],
] as const) {
  const file = `${realData}/${path}`;
  if (existsSync(file)) run(file);
  else console.log(`skipped: ${withoutRealData || `no ${file}`}`);
}
