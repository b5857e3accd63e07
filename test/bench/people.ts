// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Places, trainings and jobs as people search for them, by class: share of queries with a right answer first, and among
// the first three, and share of right answers among the first hundred, compared with MiniSearch and Orama. Half of the
// queries about trainings and jobs was not looked at while the search was written: "held".
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Territory } from '@orientation-widgets/feed';
import { createJobIndex, createPlaceIndex, createTrainingIndex } from '@orientation-widgets/search';
import MiniSearch from 'minisearch';
import { realData, withoutRealData } from '../support/paths.js';
import { training } from '../unit/search/support/catalogue.js';
import { jobsOf, publishedRome } from './jobs/published-rome.js';
import { measure, queriesOf, READ, sheetQueriesOf } from './search/judged-queries.js';
import type { Answer, JudgedQuery } from './search/judged-queries.js';

interface Engine {
  readonly name: string;
  readonly search: (text: string) => Answer;
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

function miniSearch(names: readonly string[], rest: readonly string[] = []): Engine {
  const index = new MiniSearch<{ id: number; name: string; other: string }>({
    fields: ['name', 'other'],
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  index.addAll(names.map((name, id) => ({ id, name: fold(name), other: rest[id] ?? '' })));
  return {
    name: 'MiniSearch',
    search: text => {
      const all = index.search(fold(text));
      const hits = all.length ? all : index.search(fold(text), { combineWith: 'OR' });
      return { names: hits.map(({ id }) => names[id as number] ?? '') };
    },
  };
}

interface Orama {
  create(options: object): unknown;
  insertMultiple(db: unknown, documents: readonly object[], batch: number): unknown;
  search(db: unknown, options: object): { readonly hits: readonly { readonly id: string }[] };
}

/** Installs Orama in a temporary folder, since it is never a dependency; undefined without a registry. */
async function loadOrama(): Promise<Orama | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'orama-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{}');
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
    execFileSync('npm', ['install', ...options, '@orama/orama@3'], { cwd: folder });
    const path = createRequire(join(folder, 'package.json')).resolve('@orama/orama');
    return (await import(pathToFileURL(path).href)) as Orama;
  } catch {
    console.log('skipped: Orama, which did not install');
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const orama = process.argv.includes('--no-orama') ? undefined : await loadOrama();

function oramaEngines(names: readonly string[], rest: readonly string[] = []): Engine[] {
  if (!orama) return [];
  const { create, insertMultiple, search } = orama;
  const db = create({ schema: { name: 'string', other: 'string' } });
  insertMultiple(
    db,
    names.map((name, id) => ({ id: String(id), name: fold(name), other: rest[id] ?? '' })),
    2000,
  );
  return [
    {
      name: 'Orama',
      search: text => {
        const ask = (options: object): string[] =>
          search(db, { term: fold(text), limit: READ, ...options }).hits.map(({ id }) => names[Number(id)] ?? '');
        const exact = ask({ threshold: 0 });
        return { names: exact.length ? exact : ask({ threshold: 1, tolerance: 1 }) };
      },
    },
  ];
}

function print(title: string, engines: readonly Engine[], queries: readonly JudgedQuery[]): void {
  for (const { name, search } of engines) {
    const { byKind, times } = measure(search, queries);
    const time = (share: number): string => (times[Math.floor(times.length * share)] ?? NaN).toFixed(2);
    console.log(
      `\n${title}, ${name}: success@1, success@3, precision, wrong without a notice; p50 ${time(0.5)} ms, p95 ${time(0.95)} ms`,
    );
    for (const [kind, { n, first, three, unsaid, lists, right }] of byKind)
      console.log(
        `  ${kind.padEnd(20)} ${String(n).padStart(4)}  ${[first / n, three / n, right / (lists || 1)].map(share => share.toFixed(3)).join('  ')}  ${unsaid}`,
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
  const names = communes.map(({ nom }) => nom);
  const postalCodes = communes.map(({ codesPostaux = [] }) => codesPostaux.join(' '));
  print(
    `${communes.length} communes`,
    [
      { name: 'ours', search: text => ({ names: index.suggest(text).map(({ name }) => name) }) },
      miniSearch(names, postalCodes),
      ...oramaEngines(names, postalCodes),
    ],
    queriesOf('people-places.txt', expected => name => expected.split(',').includes(name)),
  );
}

function trainings(file: string): void {
  const { trainings } = JSON.parse(readFileSync(file, 'utf8')) as {
    trainings: readonly { title: string; level: number | null; domain: string }[];
  };
  const titles = trainings.map(({ title }) => title);
  const index = createTrainingIndex({
    trainings: trainings.map(({ title, level, domain }, number) =>
      training(String(number), title, { certifying: Boolean(level), level, domains: [domain] }),
    ),
    sessions: [],
    places: [],
  });
  const search: Engine['search'] = text => {
    const { hits, partial } = index.search({ text, limit: READ });
    return { names: hits.map(({ trainingId }) => titles[Number(trainingId)] ?? ''), hasNotice: partial };
  };
  const engines: Engine[] = [{ name: 'ours', search }, miniSearch(titles), ...oramaEngines(titles)];
  const fits = (expected: string): ((name: string) => boolean) => {
    const pattern = new RegExp(expected);
    return name => pattern.test(fold(name));
  };
  print(`${titles.length} titles`, engines, queriesOf('people-trainings.txt', fits));
  for (const list of ['blind', 'spoken', 'later', 'newest'])
    print(`${titles.length} titles, ${list} list`, engines, queriesOf(`${list}-trainings.txt`, fits, 'seeded'));
}

async function jobs(): Promise<void> {
  const { jobs, appellations } = jobsOf(await publishedRome());
  const index = createJobIndex({ jobs, appellations });
  const code = (id: string): string => id.toUpperCase();
  const documents = jobs.flatMap(({ id, title }) => {
    const rest = appellations.find(record => record.id === id)?.names ?? [];
    return [`${title.masculine} / ${title.feminine}`, ...rest].map(name => ({ code: code(id), name }));
  });
  /** Maps the names that a peer finds to their sheets. */
  const ofSheets = ({ name, search }: Engine): Engine => ({
    name,
    search: text => ({ names: [...new Set(search(text).names.map(sheetName => sheetOf.get(sheetName) ?? ''))] }),
  });
  const sheetOf = new Map(documents.map(({ code, name }) => [name, code]));
  const names = documents.map(({ name }) => name);
  const search: Engine['search'] = text => {
    const { hits, partial } = index.search(text);
    return { names: hits.map(({ jobId }) => code(jobId)), hasNotice: partial };
  };
  const engines: Engine[] = [{ name: 'ours', search }, ...[miniSearch(names), ...oramaEngines(names)].map(ofSheets)];
  print(`${jobs.length} jobs`, engines, sheetQueriesOf('people-jobs.txt'));
  for (const list of ['blind', 'spoken'])
    print(`${jobs.length} jobs, ${list} list`, engines, sheetQueriesOf(`${list}-jobs.txt`, 'seeded'));
}

for (const [path, run] of [
  ['geo/communes-hdf-cog2026.json', places],
  ['search/trainings.json', trainings],
] as const) {
  const file = `${realData}/${path}`;
  if (existsSync(file)) run(file);
  else console.log(`skipped: ${withoutRealData || `no ${file}`}`);
}
if (withoutRealData) console.log(`skipped: ${withoutRealData}`);
else await jobs();
