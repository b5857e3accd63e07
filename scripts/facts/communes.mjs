// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Reads the communes of the region, with the fields that the territories and the places of the contract need.
import { readCsv, readJson } from './source-data.mjs';

/** Year of the population of communes. */
export const POPULATION_YEAR = 2021;

/**
 * Current communes that share one population figure of 2021: neither gets it, but their bassin and their département
 * do.
 */
const PARTED = ['60054', '60694'];

/** Levels of the communal grid of density of Insee, the densest first. */
const DENSITIES = [
  'Grands centres urbains',
  'Centres urbains intermédiaires',
  'Ceintures urbaines',
  'Petites villes',
  'Bourgs ruraux',
  'Rural à habitat dispersé',
  'Rural à habitat très dispersé',
];

/** Returns the level of density by commune. */
function readDensity() {
  return new Map(
    readCsv('zones/communes-densite-hdf.csv', { delimiter: ';' }).map(({ insee_com, niveau_densite }) => {
      const level = DENSITIES.indexOf(niveau_densite.trim()) + 1;
      if (!level) throw new Error(`${insee_com}: ${niveau_densite} is no level of density`);
      return [insee_com, level];
    }),
  );
}

/** Returns the type of rural area by commune; communes whose limits have changed since have none. */
function readRurality() {
  return new Map(
    readCsv('zones/communes-ruralite-hdf.csv', { delimiter: ';' })
      .filter(({ niveau_ruralite }) => !niveau_ruralite.includes('périmètre a changé'))
      .map(({ insee_com, niveau_ruralite }) => [insee_com, niveau_ruralite.trim()]),
  );
}

/** Returns the codes of the communes in a zone de revitalisation rurale; a commune only partly in one is left out. */
function readRuralAreas() {
  return new Set(
    readCsv('zones/zrr-communes-2022-hdf.csv', { delimiter: ';' })
      .filter(({ statut }) => statut === 'C')
      .map(({ code_insee }) => code_insee),
  );
}

/** Returns the number of inhabitants by current commune, converted from the codes of the year of the file. */
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
    // The commune was part of another in that year.
    if (!number) continue;
    const code = current.has(row.code_insee) ? row.code_insee : now.get(row.code_insee);
    if (!current.has(code)) throw new Error(`${row.code_insee} ${row.commune}: not a commune of today`);
    inhabitants.set(code, (inhabitants.get(code) ?? 0) + Number(number));
  }
  return inhabitants;
}

/**
 * Returns the current communes: code, name, department, bassin, population (undefined when the file has none for it),
 * counted (its contribution to the population of an area), postalCodes, lat, lon, density, rurality (undefined when the
 * file has none), isRuralArea.
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
  const [densities, ruralities, ruralAreas] = [readDensity(), readRurality(), readRuralAreas()];
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
      density: densities.get(code),
      rurality: ruralities.get(code),
      isRuralArea: [code, ...anciensCodes].some(inseeCode => ruralAreas.has(inseeCode)),
      ...centre,
    };
  });
}
