// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/intercommunalities.mjs EPCI COMMUNES [REGION]: writes the table of intercommunalities that the search of places
// reads, those with a commune of a région (Hauts-de-France by default). EPCI is data/epci.json and COMMUNES data/communes.json of
// the npm package @etalab/decoupage-administratif.
import { readFileSync, writeFileSync } from 'node:fs';

const TABLE = new URL('../../packages/search/src/places/intercommunalities.ts', import.meta.url);
/** As many communes as the search of places suggests. */
const MAX_COMMUNES = 8;
const [epci, communes, region = '32'] = process.argv.slice(2);
if (!epci || !communes) {
  console.error('Usage: node scripts/facts/intercommunalities.mjs epci.json communes.json [region]');
  process.exit(1);
}

const inRegion = new Set(
  JSON.parse(readFileSync(communes, 'utf8'))
    .filter(commune => commune.type === 'commune-actuelle' && commune.region === region)
    .map(({ code }) => code),
);
/** Without its legal form: "CC du Pays de Mormal" → "Pays de Mormal"; a list of seats in brackets stays out. */
const shortName = name => name.replace(/^(?:CC|CA|CU) (?:de la |de l'|du |des |de |d')?/, '').replace(/ \(.*\)$/, '');

const lines = JSON.parse(readFileSync(epci, 'utf8'))
  .map(({ nom, membres }) => {
    const codes = membres
      .filter(({ code }) => inRegion.has(code))
      .sort((a, b) => b.populationMunicipale - a.populationMunicipale)
      .map(({ code }) => code);
    return codes.length ? `${shortName(nom)}: ${codes.slice(0, MAX_COMMUNES).join(' ')}` : '';
  })
  .filter(Boolean)
  .sort((a, b) => a.localeCompare(b, 'fr'));
const source = readFileSync(TABLE, 'utf8');
writeFileSync(
  TABLE,
  source.replace(/`\n[^`]*`/, () => `\`\n${lines.join('\n')}\n\``),
);
console.log(`${lines.length} intercommunalities`);
