// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/zone-communes.mjs: writes the communes of each employment zone (Insee) and of each bassin d’emploi
// (France Travail), over which the figures of the feed are counted.
import { writeFile } from 'node:fs/promises';
import { readCsv } from './source-data.mjs';
import { FACTS } from './write-facts.mjs';

/** Writes one zone per line, with its communes sorted, so that the change of one zone changes one line. */
async function write(name, rows, prefix, columns) {
  const zones = new Map();
  for (const row of rows) {
    const id = `${prefix}-${row[columns.code].padStart(4, '0')}`;
    const zone = zones.get(id) ?? { name: row[columns.name], communes: new Set() };
    zones.set(id, zone);
    zone.communes.add(row[columns.commune]);
  }
  const lines = [...zones].sort().map(([id, zone]) => `${id};"${zone.name}";${[...zone.communes].sort().join(' ')}`);
  await writeFile(new URL(name, FACTS), `id;name;communes\n${lines.join('\n')}\n`);
  console.log(`${name}: ${lines.length} zones`);
}

await write('employment-zone-communes.csv', readCsv('zones/communes-ze2020-hdf.csv', { delimiter: ';' }), 'ze', {
  code: 'ze2020',
  name: 'lib_ze',
  commune: 'code_insee',
});
await write(
  'bassin-communes.csv',
  readCsv('bmo/bassin_emploi_communes_hdf.csv').filter(({ reg }) => reg === '32'),
  'bassin',
  { code: 'code_bassin_BMO', name: 'lib_bassin_BMO', commune: 'code_commune_insee' },
);
