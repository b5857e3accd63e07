// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Communes of the region with what the territories and the places of the contract need of them.
import { readCsv, readJson } from './source-data.mjs';

/** Communes of today: code, name, department, bassin, population, postalCodes, lat, lon. */
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
  return readJson('geo/communes-hdf-cog2026.json')
    .filter(commune => commune.type === 'commune-actuelle')
    .map(({ code, nom, departement, population = 0, codesPostaux = [], anciensCodes = [] }) => {
      const bassin = [code, ...anciensCodes].map(old => bassins.get(old)).find(Boolean);
      const centre = centres.get(code);
      if (!bassin || !centre) throw new Error(`${code} ${nom}: no ${bassin ? 'centre' : 'bassin'}`);
      return { code, name: nom, department: departement, bassin, population, postalCodes: codesPostaux, ...centre };
    });
}
