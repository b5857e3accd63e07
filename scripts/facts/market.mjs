// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/market.mjs: writes tensions-2019.json (Dares) and, for each year of BMO, recruitments-YEAR.json (the
// country, the region, its départements) and recruitments-YEAR-bassins.json.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadFeed } from '../../packages/feed/dist/index.js';
import { buildFeed } from '../../packages/feed-tools/dist/index.js';
import { loadOptions, locateFeed } from '../../packages/feed-tools/dist/read-feed/feed-location.js';
import { DATA, readCsv } from './source-data.mjs';
import { writeFacts } from './write-facts.mjs';

const FACTORS = {
  hiringIntensity: "Intensité d'embauches",
  trainingJobLink: 'Lien formation-emploi',
  labourShortage: "Manque de main-d'œuvre disponible",
  jobInstability: "Non-durabilité de l'emploi",
  workingConditions: 'Conditions de travail contraignantes',
  geographicMismatch: 'Inadéquation géographique',
};
const REGION = 'reg-32';
const COUNTRY = 'country-fr';
/** Mark of a figure that the survey keeps secret, and its maximum: no published figure is below 5. */
const SECRET = '*';
const MOST_SECRET = 4;
/** Surveys, with the column of the bassin, whose name contains the year, and the workbook of the whole country. */
const SURVEYS = [
  { year: 2024, path: 'bmo/bmo_2024_hdf.csv', area: 'BE24', workbook: 'bmo/Base_open_data_BMO_2024.xlsx' },
  { year: 2025, path: 'bmo/2025/bmo_2025_hdf.csv', area: 'BE25', workbook: 'bmo/2025/Base_open_data_BMO_2025.xlsx' },
];
const FIGURES = { projects: 'met', difficult: 'xmet', seasonal: 'smet' };

await writeFacts('tensions-2019.json', { tensions: tensions() });
for (const survey of SURVEYS) {
  const plans = [...(await countryPlans(survey)), ...recruitments(survey)].sort(byKey);
  await writeFacts(`recruitments-${survey.year}.json`, { recruitments: plans.filter(plan => !isBassin(plan)) });
  await writeFacts(`recruitments-${survey.year}-bassins.json`, { recruitments: plans.filter(isBassin) });
}

function tensions() {
  return readCsv('dares/tensions_2019_hdf.csv')
    .filter(row => row.niveau_fap === 'fap 225' && row.niveau_geo !== 'nat')
    .map(row => {
      const level = classOf(row['Catégorie Tension']);
      return {
        fap: row.fap,
        territoryId: row.niveau_geo === 'dep' ? `dep-${row.dep}` : `reg-${Number(row.reg)}`,
        period: row.Année,
        level,
        factors: Object.fromEntries(Object.entries(FACTORS).map(([name, column]) => [name, classOf(row[column])])),
        ...(level === null && { missing: 'not-published' }),
        sourceId: 'dares-tensions',
      };
    })
    .sort(byKey);
}

/** Reads a class from 1 to 5, written "4.0" by Dares; null for an empty cell. */
function classOf(cell) {
  if (cell === '') return null;
  const value = Number(cell);
  if (!Number.isInteger(value) || value < 1 || value > 5) throw new Error(`"${cell}" is not a class from 1 to 5`);
  return value;
}

/**
 * Returns the plans of the bassins, and their sums by département and region: the sum of a figure with a masked cell is
 * a lower bound, as `masked` states.
 */
function recruitments({ year, path, area }) {
  const sums = new Map();
  for (const row of readCsv(path, { delimiter: ';' })) {
    const fap = row['Code métier BMO'];
    for (const territoryId of [REGION, `dep-${row.Dept}`, `bassin-${row[area]}`]) {
      const key = `${fap} ${territoryId}`;
      const sum = sums.get(key) ?? {
        fap,
        territoryId,
        year,
        projects: null,
        difficult: null,
        seasonal: null,
        masked: new Map(),
      };
      for (const [field, column] of Object.entries(FIGURES)) {
        if (row[column] === SECRET) sum.masked.set(field, (sum.masked.get(field) ?? 0) + 1);
        else if (Number(row[column]) <= MOST_SECRET) throw new Error(`${fap}: ${row[column]} is published`);
        else sum[field] = (sum[field] ?? 0) + Number(row[column]);
      }
      sums.set(key, sum);
    }
  }
  return [...sums.values()].sort(byKey).map(({ masked, ...sum }) => {
    const secret = masked.size > 0;
    const fields = Object.keys(FIGURES).filter(field => masked.has(field));
    const hidden = field => (masked.get(field) ?? 0) * MOST_SECRET;
    return {
      ...sum,
      secret,
      ...(secret && { masked: fields }),
      ...(hidden('projects') > 0 && { projectsMasked: hidden('projects') }),
      ...(hidden('difficult') > 0 && { difficultMasked: hidden('difficult') }),
      sourceId: 'bmo',
    };
  });
}

/** Returns the plans of the country, summed by the reader of the survey. */
async function countryPlans({ year, workbook }) {
  const folder = await mkdtemp(join(tmpdir(), 'plans-'));
  try {
    const config = {
      title: 'BMO',
      publisher: { name: 'orientation-widgets' },
      territory: COUNTRY,
      today: `${year}-12-31`,
      sources: [{ id: 'bmo', kind: 'bmo', path: workbook }],
    };
    await buildFeed(config, { out: folder, folder: DATA });
    const location = await locateFeed(folder);
    const feed = await loadFeed(location.url, loadOptions(location));
    const plans = [];
    for (const plan of await feed.collection('recruitments')) if (plan.territoryId === COUNTRY) plans.push({ ...plan });
    return plans;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function isBassin({ territoryId }) {
  return territoryId.startsWith('bassin-');
}

/** Compares two records: by family, then the country, the region, its départements. */
function byKey(a, b) {
  const rank = ({ territoryId }) => [COUNTRY, REGION].indexOf(territoryId) + 1 || 3;
  return compare(a.fap, b.fap) || compare(rank(a), rank(b)) || compare(a.territoryId, b.territoryId);
}

function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
