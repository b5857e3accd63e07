// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/tension-series.mjs: writes tension-series.json (Dares): France since 2011; the region and its
// départements, with the index that ranks their jobs.
import { round } from './rounding.mjs';
import { readCsv } from './source-data.mjs';
import { writeFacts } from './write-facts.mjs';

const rows = readCsv('dares/tensions_2019_hdf.csv').filter(row => row.niveau_fap === 'fap 225');
const series = readCsv('dares/evol_tensions.csv').filter(row => row.fap.length === 5 && row.Tension !== '');
const published = Number(rows[0].Année);
const bounds = boundsOfLevels();

await writeFacts('tension-series.json', { tensionSeries: [...france(), ...region()] });

/**
 * Computes the bounds of the levels. Dares publishes the level of 2019 and, for France, the index of each year since
 * 2011. In 2019 the levels are slices of the index, the same in France, the region and the départements: between the
 * highest index of a level and the lowest of the next, the level is unknown.
 */
function boundsOfLevels() {
  const seriesByKey = new Map();
  for (const row of rows) {
    const level = Number(row['Catégorie Tension']);
    if (!level) continue;
    const { low, high } = seriesByKey.get(level) ?? { low: Infinity, high: -Infinity };
    seriesByKey.set(level, { low: Math.min(low, Number(row.Tension)), high: Math.max(high, Number(row.Tension)) });
  }
  const slices = [1, 2, 3, 4, 5].map(level => ({ level, ...seriesByKey.get(level) }));
  if (slices.some(({ high }, index) => slices[index + 1] && high >= slices[index + 1].low))
    throw new Error('levels are not slices of the index');
  slices[0].low = -Infinity;
  slices[4].high = Infinity;
  return slices;
}

function france() {
  const levels = new Map(
    rows.filter(row => row.niveau_geo === 'nat').map(row => [row.fap, Number(row['Catégorie Tension'])]),
  );
  const points = series
    .map(({ fap, Année: period, Tension: index }) => {
      const isPublishedPeriod = Number(period) === published;
      const level = isPublishedPeriod
        ? levels.get(fap)
        : bounds.find(({ low, high }) => index >= low && index <= high)?.level;
      return {
        fap,
        territoryId: 'country-fr',
        period,
        level,
        sourceId: isPublishedPeriod ? 'dares-tensions' : 'dares-index',
      };
    })
    .filter(({ fap }) => levels.has(fap));
  const levelledPoints = points.filter(({ level }) => level);
  console.log(`France: ${levelledPoints.length} levels, ${points.length - levelledPoints.length} that cannot be told`);
  return levelledPoints.sort((a, b) => compare(a.fap, b.fap) || compare(a.period, b.period));
}

function region() {
  return rows
    .filter(row => row.niveau_geo !== 'nat')
    .map(row => ({
      fap: row.fap,
      territoryId: row.niveau_geo === 'dep' ? `dep-${row.dep}` : `reg-${Number(row.reg)}`,
      period: row.Année,
      level: Number(row['Catégorie Tension']) || null,
      // The index that the source gives without a level is left out, and ranks nothing.
      ...(row['Catégorie Tension'] === '' ? { missing: 'not-published' } : { index: round(Number(row.Tension), 2) }),
      ...(row['Emploi moyen'] !== '' && { employment: Number(row['Emploi moyen']) }),
      sourceId: 'dares-tensions',
    }))
    .sort((a, b) => compare(a.territoryId, b.territoryId) || compare(a.fap, b.fap));
}

function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
