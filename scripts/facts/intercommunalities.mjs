// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/intercommunalities.mjs EPCI COMMUNES: writes the intercommunalities of the country, each with its
// most populated communes in each région, for the search of places. EPCI is data/epci.json and COMMUNES
// data/communes.json of the npm package @etalab/decoupage-administratif (Insee, Code officiel géographique, and
// Banatic; Licence Ouverte 2.0).
import { readFileSync, writeFileSync } from 'node:fs';

const TABLE = new URL('../../packages/feed-tools/facts/places/intercommunalities.csv', import.meta.url);
/** Maximum number of communes of an intercommunality in a région, equal to that of the suggestions of places. */
const MAX_COMMUNES = 8;
const [epci, communes] = process.argv.slice(2);
if (!epci || !communes) {
  console.error('Usage: node scripts/facts/intercommunalities.mjs epci.json communes.json');
  process.exit(1);
}

const regions = new Map(
  JSON.parse(readFileSync(communes, 'utf8'))
    .filter(({ type }) => type === 'commune-actuelle')
    .map(({ code, region }) => [code, region]),
);
/** Removes the legal form from a name, "CC du Pays de Mormal" → "Pays de Mormal", and a list of seats in brackets. */
const shortName = name =>
  name
    .replaceAll('"', '')
    .replace(/^(?:CC|CA|CU) (?:de la |de l'|du |des |de |d')?/, '')
    .replace(/ \(.*\)$/, '');

/** Returns the most populated communes of each région, the most populated first. */
function mainCommunes(members) {
  const counts = new Map();
  return members
    .sort((a, b) => b.populationMunicipale - a.populationMunicipale)
    .filter(({ code }) => {
      const region = regions.get(code);
      counts.set(region, (counts.get(region) ?? 0) + 1);
      return counts.get(region) <= MAX_COMMUNES;
    });
}

const rows = JSON.parse(readFileSync(epci, 'utf8'))
  .map(({ nom, membres }) =>
    [
      shortName(nom),
      mainCommunes(membres)
        .map(({ code }) => code)
        .join(' '),
    ].join(';'),
  )
  .sort((a, b) => a.localeCompare(b, 'fr'));
writeFileSync(TABLE, ['intercommunality;communes', ...rows, ''].join('\n'));
console.log(`${rows.length} intercommunalities`);
