// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/measures.mjs: writes measures.json, the series of the dashboard whose licence is open, with the lists of
// sectors and audiences and the boards written by hand (measures-by-hand.json).
import { readFileSync } from 'node:fs';
import { readCsv } from './source-data.mjs';
import { typeset } from './typography.mjs';
import { writeFacts } from './write-facts.mjs';

const byHand = JSON.parse(readFileSync(new URL('measures-by-hand.json', import.meta.url), 'utf8'));
const measureOf = new Map(byHand.measures);
const sectorOf = new Map(byHand.sectors.map(([id, , naf]) => [naf[0], id]));

/**
 * Functions that give the id of a territory, by level; EPCI are left out: their figures would double the size of the
 * feed.
 */
const TERRITORIES = {
  france: () => 'country-fr',
  france_metro: () => 'country-fr-metro',
  region: code => `reg-${code}`,
  departement: code => `dep-${code}`,
  zone_emploi: code => `ze-${code}`,
};
/** First periods of a new method, by measure. */
const BREAKS = {
  defm_moins25: ['2025-01'],
  bts_voeux_par_place: ['2024'],
  '2ndepro_capacite': ['2022'],
  '2ndepro_voeux1_par_place': ['2022'],
};
const PROVISIONAL = ['2022', '2023', '2024'];

const zones = new Map();
const observations = [];
for (const row of readCsv('board/series.csv', { delimiter: ';' })) {
  const territory = TERRITORIES[row.niveau];
  const sector = /^emploi_prive_a21_(\w)$/.exec(row.indicateur)?.[1];
  const measure = measureOf.get(sector ? 'emploi_prive_a21' : row.indicateur);
  if (row.nature === 'derive tiers' || !territory || !measure) continue;
  if (row.niveau === 'zone_emploi') zones.set(row.code, row.territoire);
  const flags = [
    ...(measure.sourceId === 'insee-population' && PROVISIONAL.includes(row.periode) ? ['provisional'] : []),
    ...(BREAKS[row.indicateur]?.includes(row.periode) ? ['break'] : []),
  ];
  observations.push({
    measureId: measure.id,
    territoryId: territory(row.code),
    period: periodOf(row.periode, row.indicateur),
    value: Number(row.valeur),
    ...(flags.length > 0 && { flags }),
    ...(sector && { sector: sectorOf.get(sector), part: partOf(sector) }),
    sourceId: measure.sourceId,
  });
}
const population = measureOf.get('pop_total');
const AGES = new Map([
  ['0 à 19 ans', '0-19'],
  ['20 à 39 ans', '20-39'],
  ['40 à 59 ans', '40-59'],
  ['60 à 74 ans', '60-74'],
  ['75 ans et plus', '75+'],
]);
const SEXES = { Femmes: 'female', Hommes: 'male' };
/** Last year of the file: the history by age would double the size of the feed. */
const LAST_YEAR = '2024';
for (const row of readCsv('population/population-dep-sexe-age5-1975-2024.csv', { delimiter: ';' })) {
  const territory = { dep: 'dep-', reg_somme: 'reg-' }[row.niveau];
  const [sex, age] = [SEXES[row.sexe], AGES.get(row.age)];
  if (!territory || !sex || !age || row.annee !== LAST_YEAR) continue;
  observations.push({
    measureId: population.id,
    territoryId: territory + row.code,
    period: row.annee,
    value: Number(row.population),
    flags: ['provisional'],
    sex,
    age,
    sourceId: population.sourceId,
  });
}
const keyOf = ({ measureId, territoryId, sector = '', sex = '', age = '', period }) =>
  [measureId, territoryId, sector, sex, age, period].join(' ');
observations.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

await writeFacts('measures.json', {
  sources: byHand.sources.map(typesetAll),
  territories: [...zones].sort().map(([code, name]) => ({
    id: `ze-${code}`,
    kind: 'employment-zone',
    code,
    name: typeset(name),
    parents: ['reg-32', 'country-fr'],
  })),
  measures: [...byHand.measures.map(([, measure]) => typesetAll(measure)), ...byHand.awaited.map(awaited)],
  sectors: byHand.sectors.map(([id, label, naf, fap, aliases]) => ({
    id,
    label,
    naf,
    ...(fap.length > 0 && { fap }),
    aliases,
  })),
  audiences: byHand.audiences.map(([id, label, parents, aliases]) => ({
    id,
    label,
    ...(parents.length > 0 && { parents }),
    aliases,
  })),
  boards: byHand.boards.map(([id, title, measures, territoryKinds, frequency]) => ({
    id,
    title,
    measures,
    territoryKinds,
    frequency,
  })),
  observations,
});

/** Converts a period: "2025-T4" is "2025-Q4"; for students, "2006-07" is the university year "2006-2007". */
function periodOf(text, indicator) {
  const year = indicator === 'etudiants_univ' ? /^(\d{4})-\d{2}$/.exec(text) : null;
  return year ? `${year[1]}-${Number(year[1]) + 1}` : text.replace('-T', '-Q');
}

function partOf(naf) {
  const order = byHand.sectors.findIndex(([, , codes]) => codes[0] === naf);
  return { dimension: 'Secteur d’activité', label: byHand.sectors[order][1], order };
}

function awaited([id, theme, title, unit, holder, file, kind = 'count', method]) {
  return typesetAll({
    id,
    theme,
    title,
    unit,
    kind,
    ...(method && { method }),
    awaited: { holder, file },
    sourceId: 'cprdfop',
  });
}

function typesetAll(record) {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      typeof value !== 'string' || name === 'url' ? value : typeset(value),
    ]),
  );
}
