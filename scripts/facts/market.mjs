// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/market.mjs: writes tensions-2019.json (Dares) and, for each year of BMO, recruitments-YEAR.json and
// recruitments-YEAR-bassins.json.
import { readCsv } from './source-data.mjs';
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
/** A figure that the survey keeps secret; never zero. */
const SECRET = '*';
/** Surveys, with the column of the bassin, whose name bears the year. */
const SURVEYS = [
  { year: 2024, path: 'bmo/bmo_2024_hdf.csv', area: 'BE24' },
  { year: 2025, path: 'bmo/2025/bmo_2025_hdf.csv', area: 'BE25' },
];
const FIGURES = { projects: 'met', difficult: 'xmet', seasonal: 'smet' };

await writeFacts('tensions-2019.json', { tensions: tensions() });
for (const survey of SURVEYS) {
  const plans = recruitments(survey);
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

/** A class from 1 to 5, written "4.0" by Dares; null where the cell is empty. */
function classOf(cell) {
  if (cell === '') return null;
  const value = Number(cell);
  if (!Number.isInteger(value) || value < 1 || value > 5) throw new Error(`"${cell}" is not a class from 1 to 5`);
  return value;
}

/** Bassins, and their sums by département and region: the sum of a figure with a masked cell is a lower bound, as `masked` states. */
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
        masked: new Set(),
      };
      for (const [field, column] of Object.entries(FIGURES)) {
        if (row[column] === SECRET) sum.masked.add(field);
        else sum[field] = (sum[field] ?? 0) + Number(row[column]);
      }
      sums.set(key, sum);
    }
  }
  return [...sums.values()].sort(byKey).map(({ masked, ...sum }) => {
    const secret = masked.size > 0;
    const fields = Object.keys(FIGURES).filter(field => masked.has(field));
    return { ...sum, secret, ...(secret && { masked: fields }), sourceId: 'bmo' };
  });
}

function isBassin({ territoryId }) {
  return territoryId.startsWith('bassin-');
}

/** By family, the region before its départements. */
function byKey(a, b) {
  const rank = ({ territoryId }) => Number(territoryId !== REGION);
  return compare(a.fap, b.fap) || compare(rank(a), rank(b)) || compare(a.territoryId, b.territoryId);
}

function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
