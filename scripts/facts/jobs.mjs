// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/jobs.mjs: refreshes the figures of facts/jobs/*.json from Dares and ROME; the texts are kept.
import { readdir } from 'node:fs/promises';
import { peopleByFamily } from './job-people.mjs';
import { round } from './rounding.mjs';
import { readCsv } from './source-data.mjs';
import { typeset } from './typography.mjs';
import { FACTS, readFacts, writeFacts } from './write-facts.mjs';

const PERIOD = '2017-2019';
const MIDDLE = '2018';
/** Three-year averages centred on 1984, 1994, 2004 and 2014. */
const EARLIER = ['1983-1985', '1993-1995', '2003-2005', '2013-2015'];

const women = seriesOf(readCsv('dares/part_femmes_3niv.csv', { encoding: 'windows-1252' }), 'Fap3', 'Annee', 'Part');
const pay = seriesOf(readCsv('dares/salaire_median_3niv.csv'), 'Fap3', 'Annee', 'Salaire_median');
const hours = hoursByFamily(readCsv('dares/horaires_atypiques_3niv.csv', { encoding: 'windows-1252' }));
/** Thousands of people in a job, three-year averages named by their middle year. */
const workers = new Map(readCsv('dares/effectifs_3niv.csv').map(row => [row.Annee, row]));
const names = new Map(readCsv('dares/libelles_fap2009.csv', { delimiter: ';' }).map(row => [row.fap, row.libelle]));
const peopleOf = peopleByFamily(names, workers.get(MIDDLE));
const rome = new Map(readCsv('rome/unix_referentiel_code_rome_v460_utf8.csv').map(row => [row.code_rome, row]));

for (const file of (await readdir(new URL('jobs/', FACTS))).sort()) {
  const { jobs } = await readFacts(`jobs/${file}`);
  // A speciality is narrower than its FAP family: the family's share of women and pay would be wrong for it.
  const wholeFamily = !file.startsWith('specialities');
  await writeFacts(`jobs/${file}`, { jobs: jobs.map(job => withFigures(job, wholeFamily)) });
}

function withFigures(job, wholeFamily) {
  const texts = Object.fromEntries(
    Object.entries(job).filter(
      ([key]) => !['womenShare', 'womenShareOfFamily', 'salary', 'unusualHours', 'people', 'transitions'].includes(key),
    ),
  );
  const [family] = job.fap ?? [];
  const transitions = transitionsOf(job.rome[0]);
  return {
    ...texts,
    ...(transitions.length > 0 && { transitions }),
    ...(wholeFamily && womenShareOf(family)),
    ...(wholeFamily && womenShareOfFamily(family)),
    ...(wholeFamily && salaryOf(family)),
    ...(wholeFamily && hours.has(family) && { unusualHours: hours.get(family) }),
    ...(wholeFamily && peopleOf(family)),
  };
}

function womenShareOf(family) {
  const series = women.get(family);
  const value = series?.get(PERIOD);
  if (value === undefined) return {};
  const past = pastOf(family);
  const history = EARLIER.flatMap(period => (past.has(period) ? [{ period, value: round(past.get(period), 1) }] : []));
  const people = Number(workers.get(MIDDLE)[family]);
  return {
    womenShare: {
      value: round(value, 1),
      period: PERIOD,
      sourceId: 'dares-portraits',
      ...(people && { workers: Math.round(people * 10) * 100 }),
      ...(history.length > 0 && { history }),
    },
  };
}

/** Returns the share of women of the wider family, when its series is longer than the job's: see `pastOf`. */
function womenShareOfFamily(family) {
  const wider = family.slice(0, 3);
  const series = women.get(wider);
  const value = series?.get(PERIOD);
  if (value === undefined || !women.has(family) || pastOf(family) === series) return {};
  const history = EARLIER.flatMap(period =>
    series.has(period) ? [{ period, value: round(series.get(period), 1) }] : [],
  );
  return {
    womenShareOfFamily: {
      name: typeset(`Famille « ${names.get(wider)} »`),
      value: round(value, 1),
      period: PERIOD,
      sourceId: 'dares-portraits',
      history,
    },
  };
}

/**
 * Returns the series that gives the past of a family. Families of five characters are published from 2003 on, those of
 * three from 1982 on. When both have the same shares to the last digit, they cover the same people: the longer series
 * is used.
 */
function pastOf(family) {
  const series = women.get(family);
  const wider = women.get(family.slice(0, 3));
  const same = wider && [...series].every(([period, value]) => Math.abs((wider.get(period) ?? NaN) - value) < 1e-6);
  return same ? wider : series;
}

function salaryOf(family) {
  const median = pay.get(family)?.get(PERIOD);
  return median === undefined
    ? {}
    : { salary: { median, unit: 'net-month', period: PERIOD, sourceId: 'dares-portraits' } };
}

/** Returns the share of the people of each family who work on Saturdays, on Sundays and at night. */
function hoursByFamily(rows) {
  const kinds = { 'Travail le samedi': 'saturday', 'Travail le dimanche': 'sunday', 'Travail de nuit': 'night' };
  const families = new Map();
  for (const { Fap3, annee, Pourcentage, Horaire_atypique } of rows) {
    const kind = kinds[Horaire_atypique];
    if (annee !== PERIOD || !kind || Pourcentage === '' || Number.isNaN(Number(Pourcentage))) continue;
    families.set(Fap3, {
      period: PERIOD,
      sourceId: 'dares-portraits',
      ...families.get(Fap3),
      [kind]: round(Number(Pourcentage), 1),
    });
  }
  return families;
}

/** Returns the flags of the job's main ROME code, with the same rules as the `rome` source kind. */
function transitionsOf(code) {
  const row = rome.get(code);
  if (!row) throw new Error(`ROME has no code ${code}`);
  return [
    /vert|transition écologique/i.test(row.transition_eco) && 'ecological',
    row.transition_num === 'O' && 'digital',
    row.transition_demo === 'O' && 'demographic',
  ].filter(Boolean);
}

function seriesOf(rows, key, period, value) {
  const series = new Map();
  for (const row of rows) {
    const figure = Number(row[value]);
    if (row[value] === '' || Number.isNaN(figure)) continue;
    if (!series.has(row[key])) series.set(row[key], new Map());
    series.get(row[key]).set(row[period], figure);
  }
  return series;
}
