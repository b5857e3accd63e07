// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/occupation-groups.mjs: writes occupation-groups.json, the ROME codes of each group of ISCO-08. The
// table gives a group to each code of ROME 3; a code that only ROME 4 has takes the group of its parent.
import { openWorkbook } from '../../packages/feed-tools/dist/xlsx/workbook.js';
import { DATA, readCsv } from './source-data.mjs';
import { writeFacts } from './write-facts.mjs';

const FILE = 'Correspondance_ROME_ISCO08.xlsx';

const table = await readTable();
const groups = new Map();
for (const { code_rome: rome, code_rome_parent: parent } of readCsv('rome/unix_referentiel_code_rome_v460_utf8.csv'))
  for (const group of table.get(rome) ?? table.get(parent) ?? [])
    groups.set(group, [...(groups.get(group) ?? []), rome]);

await writeFacts('occupation-groups.json', {
  occupationGroups: [...groups]
    .map(([id, rome]) => ({ id, rome: rome.sort(), sourceId: 'rome-isco' }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
});

async function readTable() {
  const groupsOf = new Map();
  const workbook = await openWorkbook(`${DATA}/rome/${FILE}`, FILE);
  try {
    const sheet = workbook.sheets.find(({ name }) => name === 'ROME to ISCO-08');
    for await (const row of workbook.rows(sheet)) {
      const [rome, , , group = ''] = row.cells;
      if (!/^[A-N]\d{4}$/.test(rome) || !group) continue;
      // The workbook has lost the first zero of the groups of armed forces.
      groupsOf.set(rome, [...(groupsOf.get(rome) ?? []), group.padStart(4, '0')]);
    }
  } finally {
    workbook.close();
  }
  return groupsOf;
}
