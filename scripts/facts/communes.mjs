// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Communes of the region with what the territories and the places of the contract need of them.
import { readCsv, readJson } from './source-data.mjs';

/** Year of the population of communes. */
export const POPULATION_YEAR = 2021;

/** A number of inhabitants of 2021 that two communes of today share: neither has it, their bassin and their département do. */
const PARTED = ['60054', '60694'];

/** Inhabitants by commune of today, from the code of the year of the file. */
function readPopulation(current) {
  const now = new Map(
    readCsv('geo/communes-hdf-anciens-codes.csv', { delimiter: ';' }).map(row => [
      row['Ancien Code Officiel'],
      row['Code Courant Officiel'],
    ]),
  );
  const inhabitants = new Map();
  for (const row of readCsv('population/population-communes-2013-2021-hdf.csv', { delimiter: ';' })) {
    const number = row[`pop_${POPULATION_YEAR}`];
    // A commune that was part of another by then.
    if (!number) continue;
    const code = current.has(row.code_insee) ? row.code_insee : now.get(row.code_insee);
    if (!current.has(code)) throw new Error(`${row.code_insee} ${row.commune}: not a commune of today`);
    inhabitants.set(code, (inhabitants.get(code) ?? 0) + Number(number));
  }
  return inhabitants;
}

/**
 * Communes of today: code, name, department, bassin, population (undefined where the file has none of its own), counted (what it
 * adds to that of an area), postalCodes, lat, lon.
 */
export function readCommunes() {
  const centres = new Map(
    readCsv('geo/communes-hdf-centroides-2025.csv', { delimiter: ';' }).map(row => [
      row.Code_Officiel_Commune,
      { lat: Number(row.latitude), lon: Number(row.longitude) },
    ]),
  );
  const bassins = new Map(
    readCsv('bmo/bassin_emploi_communes_hdf.csv').map(row => [row.code_commune_insee, row.code_bassin_BMO]),
  );
  const current = readJson('geo/communes-hdf-cog2026.json').filter(({ type }) => type === 'commune-actuelle');
  const inhabitants = readPopulation(new Set(current.map(({ code }) => code)));
  return current.map(({ code, nom, departement, codesPostaux = [], anciensCodes = [] }) => {
    const bassin = [code, ...anciensCodes].map(old => bassins.get(old)).find(Boolean);
    const centre = centres.get(code);
    if (!bassin || !centre) throw new Error(`${code} ${nom}: no ${bassin ? 'centre' : 'bassin'}`);
    const counted = inhabitants.get(code);
    if (counted === undefined && !PARTED.includes(code)) throw new Error(`${code} ${nom}: no population`);
    const population = PARTED.includes(code) ? undefined : counted;
    return {
      code,
      name: nom,
      department: departement,
      bassin,
      population,
      counted: counted ?? 0,
      postalCodes: codesPostaux,
      ...centre,
    };
  });
}
