// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Figures of the boards, drawn from a seed, each traced to the lines of the producer’s own file that give it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Observation } from '@orientation-widgets/feed';
import { realData, withoutRealData } from '../../support/paths.js';
import { publishedFigures, shardOf } from './published-figures.js';

const SEED = 20_261_127;
const DRAWN = 60;

/** Returns a random number generator without a library: the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

type Line = Readonly<Record<string, string>>;
const files = new Map<string, Line[]>();

/** Returns the lines of a file, split at each semicolon. */
function linesOf(path: string): Line[] {
  let lines = files.get(path);
  if (!lines) {
    const [heading = '', ...rows] = readFileSync(`${realData}/${path}`, 'utf8').trim().split(/\r?\n/);
    const names = heading.split(';');
    lines = rows.map(row => {
      const cells = row.split(';');
      return Object.fromEntries(names.map((name, rank) => [name, cells[rank] ?? '']));
    });
    files.set(path, lines);
  }
  return lines;
}

const LEVELS: Readonly<Record<string, string>> = {
  dep: 'dep-',
  reg: 'reg-',
  reg_somme: 'reg-',
  region: 'reg-',
  ze: 'ze-',
  ZE: 'ze-',
};

function isAbout({ territoryId }: Observation, level: string | undefined, code: string | undefined): boolean {
  if (territoryId === 'country-fr') return /^(france|FR|fr)(_sans_mayotte\?|_metro_dom)?$/.test(level ?? '');
  if (territoryId === 'country-fr-metro') return level === 'france_metro';
  return territoryId === `${LEVELS[level ?? ''] ?? '?'}${code ?? ''}`;
}

/** Returns the values of a figure in the lines of the producer; several when several lines are about it. */
type Trace = (figure: Observation) => number[];

function column(path: string, level: string, period: string, value: string, factor = 1): Trace {
  return figure =>
    linesOf(path)
      .filter(line => isAbout(figure, line[level], line['code']))
      .filter(line => line[period]?.replace('-T', '-Q') === figure.period && line[value] !== '')
      .map(line => Number(line[value]) * factor);
}

/** Returns the trace of a ratio of people by age, in the estimates of population. */
function ages(of: readonly string[], over: string): Trace {
  return figure => {
    const here = linesOf('population/population-dep-sexe-age5-1975-2024.csv').filter(
      line =>
        isAbout(figure, line['niveau'], line['code']) && line['annee'] === figure.period && line['sexe'] === 'Ensemble',
    );
    const sum = (names: readonly string[]): number =>
      here.filter(({ age = '' }) => names.includes(age)).reduce((all, line) => all + Number(line['population']), 0);
    return here.length === 0 ? [] : [(sum(of) / sum([over])) * 100];
  };
}

function census(prefix: string): Trace {
  return figure =>
    linesOf('population/derive-rp-2007-2012-2017-reg-dep-ze.csv')
      .filter(line => isAbout(figure, line['niveau'], line['code']))
      .map(line => Number(line[`${prefix}${figure.period.slice(2)}`]));
}

const RECRUITMENTS = 'labour-market/bmo-projets-difficultes-dep-2014-2023.csv';
const unemployment = column(
  'labour-market/chomage-dep-reg-trimestriel-1982-2025.csv',
  'niveau',
  'trimestre',
  'taux_chomage',
);

const TRACES: Readonly<Record<string, Trace>> = {
  unemployment: figure =>
    figure.territoryId.startsWith('ze-')
      ? linesOf('labour-market/chomage-ze2020-trimestriel-2003-2025-hdf.csv')
          .filter(line => `ze-${line['ze2020'] ?? ''}` === figure.territoryId)
          .filter(line => line['trimestre']?.replace('-T', '-Q') === figure.period)
          .map(line => Number(line['taux_chomage']))
      : unemployment(figure),
  'young-jobseekers': column(
    'labour-market/demandeurs-emploi-moins25-mensuel-dep.csv',
    'niveau',
    'periode',
    'defm_moins25',
  ),
  'job-offers': column('labour-market/offres-emploi-trimestriel-dep.csv', 'niveau', 'periode', 'offres'),
  'hires-planned': column(RECRUITMENTS, 'niveau', 'annee', 'projets'),
  'difficult-hires': column(RECRUITMENTS, 'niveau', 'annee', 'part_difficile', 100),
  'training-entries': column(
    'training-figures/entrees-formation-demandeurs-emploi-mensuel-dep.csv',
    'niveau',
    'periode',
    'entrees_formation',
  ),
  employment: column('economy/emploi-total-ze2020-1998-2023-hdf.csv', 'niveau', 'annee', 'emploi_total'),
  population: figure =>
    ages(['Total'], 'Total')(figure).length === 0
      ? []
      : linesOf('population/population-dep-sexe-age5-1975-2024.csv')
          .filter(line => isAbout(figure, line['niveau'], line['code']) && line['annee'] === figure.period)
          .filter(line => line['sexe'] === 'Ensemble' && line['age'] === 'Total')
          .map(line => Number(line['population'])),
  'under-20': ages(['0 à 19 ans'], 'Total'),
  'over-60': ages(['60 à 74 ans', '75 ans et plus'], 'Total'),
  ageing: ages(['75 ans et plus'], '0 à 19 ans'),
  'municipal-population': column(
    'population/derive-population-reg-dep-ze-epci-2013-2021.csv',
    'niveau',
    'annee',
    'population',
  ),
  'census-unemployment': census('tx_chomage_rp_'),
  'employment-rate': census('tx_emploi_'),
  'schooling-15-17': census('tx_scol1517_'),
  'bac-pro-success': column(
    'training-figures/derive-reussite-bac-pro-dep-2012-2019.csv',
    'niveau',
    'annee',
    'taux_reussite',
  ),
  'openings-2030': ({ part }) => {
    const rows = linesOf('dares/metiers-2030/hdf.csv').filter(
      line => !part || line['fap_libelle']?.replaceAll("'", '’') === part.label,
    );
    return [Math.round(rows.reduce((all, line) => all + Number(line['postes_a_pourvoir_milliers']), 0) * 10) * 100];
  },
  'vocational-pupils': column(
    'training-figures/derive-effectifs-lycees-pro-dep.csv',
    'niveau',
    'rentree',
    'nombre_d_eleves',
  ),
};

/** Sums of establishments, which only the series of the dashboard write as one line. */
const SUMS: Readonly<Record<string, string>> = {
  'vocational-places': '2ndepro_capacite',
  'vocational-wishes': '2ndepro_voeux1_par_place',
  'bts-places': 'bts_capacite',
  'bts-apprenticeship': 'bts_formations_apprentissage',
  'bts-wishes': 'bts_voeux_par_place',
  students: 'etudiants_univ',
};

function summed(figure: Observation): number[] {
  const levels: Readonly<Record<string, string>> = { region: 'reg-', departement: 'dep-', zone_emploi: 'ze-' };
  return linesOf('board/series.csv')
    .filter(({ indicateur }) => indicateur === SUMS[figure.measureId])
    .filter(({ niveau = '', code = '' }) =>
      figure.territoryId === 'country-fr'
        ? niveau === 'france'
        : `${levels[niveau] ?? '?'}${code}` === figure.territoryId,
    )
    .filter(
      ({ periode = '' }) =>
        periode === figure.period || `${periode.slice(0, 5)}20${periode.slice(5)}` === figure.period,
    )
    .map(({ valeur }) => Number(valeur));
}

test(`${DRAWN} figures of the boards are those of the producers’ lines`, { skip: withoutRealData }, () => {
  const next = generator(SEED);
  const boards = publishedFigures('boards').flatMap(({ measures }) => measures);
  const measures = [...new Set(boards)].filter(id => !id.startsWith('derived-') && shardOf(id).length > 0);
  const untraced: string[] = [];
  let fromFiles = 0;
  for (let drawCount = 0; drawCount < DRAWN; drawCount += 1) {
    const measure = measures[Math.floor(next() * measures.length)] ?? '';
    const figures = shardOf(measure);
    const figure = figures[Math.floor(next() * figures.length)];
    assert.ok(figure);
    const trace = TRACES[measure];
    const traced = trace ? trace(figure) : summed(figure);
    if (trace) fromFiles += 1;
    // A rate computed by the producer is already rounded in its file: half a unit of the last digit may differ.
    const isTraced = traced.length === 1 && Math.abs((traced[0] ?? NaN) - (figure.value ?? NaN)) <= 0.0501;
    if (!isTraced)
      untraced.push(`${measure} ${figure.territoryId} ${figure.period} ${figure.value}: ${traced.join(', ')}`);
  }
  assert.deepEqual(untraced, []);
  assert.ok(fromFiles >= 45, `${fromFiles} figures from the producers’ own files`);
});
