// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run generate:places: writes the table of former names of the search, from that of feed-tools.
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const root = new URL('../', import.meta.url);
const source = 'packages/feed-tools/facts/places/former-names.csv';
const target = 'packages/search/src/places/former-names.ts';

const lines = new Map();
const rows = readFileSync(new URL(source, root), 'utf8').trim().split('\n').slice(1);
for (const row of rows) {
  const [code, names] = row.split(';');
  if (/[`\\$]/.test(names)) throw new Error(`${source}: ${row} has a character of templates`);
  const department = code.slice(0, 2);
  lines.set(department, [...(lines.get(department) ?? []), `${code.slice(2)}|${names}`]);
}
const table = [...lines].map(([department, communes]) => `${department} ${communes.join(';')}`).join('\n');

/** Generated files: [address, text]. */
export const generatedPlaceNames = [
  [
    new URL(target, root),
    `// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Former names of the communes of France, and names of the communes merged into them, 1943 to 2026. A line has the two
 * first characters of their codes, then each commune: the end of its code and these names.
 *
 * Source: Insee, Code officiel géographique (Licence Ouverte 2.0). Generated from \`${source}\`: \`npm run
 * generate:places\`.
 */
export const FORMER_NAMES = \`
${table}
\`;
`,
  ],
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await Promise.all(generatedPlaceNames.map(([url, text]) => writeFile(url, text)));
