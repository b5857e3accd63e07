// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Figures that the tool computes, compared with the same figures computed here from the facts and the lines of the
// survey.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  decodeCollection,
  type Observation,
  type Outcome,
  type Part,
  type Place,
  type Session,
  type Tension,
} from '@orientation-widgets/feed';
import { realData, root, withoutRealData } from '../../support/paths.js';
import { feedJson, manifest, publishedFigures } from './published-figures.js';

const facts = <T>(name: string, collection: string): T[] =>
  (JSON.parse(readFileSync(`${root}packages/feed-tools/facts/${name}`, 'utf8')) as Record<string, T[]>)[collection] ??
  [];

const DEPARTMENTS = ['02', '59', '60', '62', '80'];

/** Returns each figure of some measures as one line: its territory, its breakdown, its value and its coverage. */
function lines(...measures: string[]): string[] {
  return publishedFigures('observations')
    .filter(({ measureId }) => measures.includes(measureId))
    .map(figure => lineOf(figure))
    .sort();
}

function lineOf(figure: Omit<Observation, 'sourceId'>): string {
  const { measureId, territoryId, period, value, missing = '', coverage = 100, route = '', part } = figure;
  return [measureId, territoryId, period, route, part?.label ?? '', value, missing, coverage].join('|');
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const floorTenth = (part: number, total: number): number =>
  part === total ? 100 : Math.floor((part * 1000) / total) / 10;

/** Returns the Insee code of the zone of each commune, from the lists of the facts. */
function zonesOf(name: string): Map<string, string> {
  const zones = new Map<string, string>();
  for (const line of readFileSync(`${root}packages/feed-tools/facts/${name}`, 'utf8').trim().split('\n').slice(1)) {
    const [id = '', , communes = ''] = line.split(';');
    for (const commune of communes.split(' ')) zones.set(commune, id);
  }
  return zones;
}

test('hires planned and judged difficult are those of the lines of the survey', { skip: withoutRealData }, () => {
  const expected = [...hiresOf('bmo/bmo_2024_hdf.csv', '2024'), ...hiresOf('bmo/2025/bmo_2025_hdf.csv', '2025')];
  assert.equal(expected.length, 2 * 2 * (28 + 5 + 1));
  assert.deepEqual(lines('derived-hires', 'derived-difficult-hires'), expected.map(lineOf).sort());
});

/** Returns the figures of one survey, by bassin, département and région. */
function hiresOf(file: string, period: string): Parameters<typeof lineOf>[0][] {
  const cells = readFileSync(`${realData}/${file}`, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map(line => line.split(';'));
  const territories = new Map<string, string[][]>();
  for (const cell of cells)
    for (const id of [`bassin-${cell[9]?.padStart(4, '0') ?? ''}`, `dep-${cell[7] ?? ''}`, 'reg-32'])
      territories.set(id, [...(territories.get(id) ?? []), cell]);
  const number = (text: string | undefined): number | undefined =>
    text === '*' || text === '' || text === undefined ? undefined : Number(text);
  return [...territories].flatMap(([territoryId, localTensions]) => {
    const publishedCells = localTensions.filter(cell => number(cell[11]) !== undefined);
    const pairs = publishedCells.filter(cell => number(cell[12]) !== undefined);
    const sum = (rows: string[][], column: number): number =>
      rows.reduce((all, row) => all + (number(row[column]) ?? 0), 0);
    const about = { territoryId, period };
    return [
      {
        ...about,
        measureId: 'derived-hires',
        value: sum(publishedCells, 11),
        coverage: floorTenth(publishedCells.length, localTensions.length),
      },
      {
        ...about,
        measureId: 'derived-difficult-hires',
        value: tenth((sum(pairs, 12) * 100) / sum(pairs, 11)),
        coverage: floorTenth(sum(pairs, 11), sum(publishedCells, 11)),
      },
    ];
  });
}

test('tensions by level are those of the families of the région and of each département', () => {
  const all = facts<Tension>('tensions-2019.json', 'tensions');
  const expected = ['reg-32', ...DEPARTMENTS.map(code => `dep-${code}`)].flatMap(territoryId => {
    const localTensions = all.filter(tension => tension.territoryId === territoryId);
    const publishedTensions = localTensions.filter(({ level }) => level !== null);
    const share = (keep: (level: number) => boolean): number =>
      tenth((publishedTensions.filter(({ level }) => keep(level ?? 0)).length * 100) / publishedTensions.length);
    const about = { territoryId, period: '2019', coverage: floorTenth(publishedTensions.length, localTensions.length) };
    return [
      { ...about, measureId: 'derived-high-tension', value: share(level => level > 3) },
      ...[1, 2, 3, 4, 5].map(wantedLevel => ({
        ...about,
        measureId: 'derived-tension-levels',
        value: share(level => level === wantedLevel),
        part: { dimension: 'Niveau de tension', label: `Niveau ${wantedLevel}`, order: 0 },
      })),
    ];
  });
  assert.deepEqual(lines('derived-high-tension', 'derived-tension-levels'), expected.map(lineOf).sort());
});

test('offers and places are those of the sessions, by département, employment zone and bassin', () => {
  const communeOf = new Map(
    facts<Place>('offer/places.json', 'places').map(({ id, communeCode }) => [id, communeCode]),
  );
  const trainings = new Map(
    [...decodeCollection('trainings', feedJson((manifest.trainings as Part).href)).collection].map(each => [
      each.id,
      each,
    ]),
  );
  const zones = [zonesOf('employment-zone-communes.csv'), zonesOf('bassin-communes.csv')];
  const sessions = facts<Session>('offer/sessions.json', 'sessions');
  const groups = new Map<string, Session[]>();
  for (const session of sessions) {
    const commune = communeOf.get(session.placeId ?? '') ?? '';
    const territories = ['reg-32', `dep-${commune.slice(0, 2)}`, ...zones.map(zone => zone.get(commune) ?? '')];
    const cuts = [
      '|',
      `${session.route}|`,
      ...(trainings.get(session.trainingId)?.domains ?? []).map(each => `|${each}`),
    ];
    for (const territory of territories)
      for (const cut of cuts)
        groups.set(`${territory}|2026-11|${cut}`, [...(groups.get(`${territory}|2026-11|${cut}`) ?? []), session]);
  }
  const expected = [...groups].flatMap(([key, localTensions]) => {
    const capacities = localTensions.flatMap(({ capacity }) => capacity ?? []);
    const places = capacities.reduce((sum, each) => sum + each, 0);
    const ofDomain = !key.endsWith('|');
    return [
      `derived-offers|${key}|${localTensions.length}||100`,
      ...(ofDomain
        ? []
        : [
            capacities.length === 0
              ? `derived-places|${key}||not-published|100`
              : `derived-places|${key}|${places}||${floorTenth(capacities.length, localTensions.length)}`,
          ]),
    ];
  });
  assert.ok(expected.length > 1000);
  assert.deepEqual(lines('derived-offers', 'derived-places'), expected.sort());
});

test('outcomes of the région are weighted by people, by route and cohort', () => {
  const all = facts<Outcome>('offer/outcomes.json', 'outcomes').filter(
    ({ territoryId, formerDiploma, cohort, success }) =>
      territoryId === 'reg-32' && formerDiploma === undefined && (cohort === '2022-2023' || success),
  );
  const expected: string[] = [];
  for (const route of ['school', 'apprenticeship', 'continuing']) {
    let [people, counted, employed, present, passed] = [0, 0, 0, 0, 0];
    for (const { leavers, employed: rates, success } of all.filter(each => each.route === route)) {
      people += leavers ?? 0;
      if (leavers !== undefined && typeof rates['6'] === 'number') {
        counted += leavers;
        employed += (leavers * rates['6']) / 100;
      }
      present += success?.present ?? 0;
      passed += success?.passed ?? 0;
    }
    if (counted > 0)
      expected.push(
        `derived-employment|reg-32|2022-2023|${route}||${tenth((employed * 100) / counted)}||${floorTenth(counted, people)}`,
      );
    if (present > 0)
      expected.push(`derived-success|reg-32|2021-2022|${route}||${tenth((passed * 100) / present)}||100`);
  }
  assert.equal(expected.length, 5);
  assert.deepEqual(lines('derived-employment', 'derived-success'), expected.sort());
});

test('a derived figure says how it is computed, from which sources, and under which licence', () => {
  const sources = new Map(publishedFigures('sources').map(source => [source.id, source]));
  const derived = publishedFigures('measures').filter(({ id }) => id.startsWith('derived-'));
  assert.equal(derived.length, 8);
  for (const { id, method, sourceId } of derived) {
    assert.ok(method, id);
    const source = sources.get(sourceId);
    assert.match(source?.title ?? '', /^Calculé par orientation-widgets d’après/);
    assert.match(source?.licence ?? '', /^(Licence Ouverte|Information publique)/);
  }
});
