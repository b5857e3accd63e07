// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Checks that every dependency has a licence of the list, and every source file its SPDX header.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { root } from './support/run.mjs';

const allowed = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'Python-2.0',
  'MPL-2.0',
  'Unlicense',
  'LGPL-3.0-only',
  'WTFPL',
  'Artistic-2.0',
  'Zlib',
]);

/**
 * Packages checked by hand: they give no licence identifier, but their README or LICENSE says MIT, or they are a word
 * list of cspell under CC BY-SA 4.0. They are tools of the tests and of releases, never shipped.
 */
const readByHand = new Set([
  'node_modules/css-value',
  'node_modules/only',
  'node_modules/spawndamnit',
  'node_modules/@cspell/dict-en-common-misspellings',
]);
const isAllowed = licence =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some(choice => choice.split(' AND ').every(name => allowed.has(name)));

const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
let refused = 0;
for (const [path, { link, version }] of Object.entries(packages)) {
  if (!path.includes('node_modules/') || link) continue;
  const licence = packages[path].license ?? 'none';
  if (isAllowed(licence) || readByHand.has(path)) continue;
  console.error(`${path}@${version}: licence ${licence} is not in the list`);
  refused++;
}
const files = execFileSync('git', ['ls-files', '*.ts', '*.mjs', '*.js'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter(Boolean);
for (const file of files) {
  if (/model\.ts$|contract\.ts$/.test(file) || readFileSync(root + file, 'utf8').includes('SPDX-License-Identifier'))
    continue;
  console.error(`${file}: no SPDX header`);
  refused++;
}
console.log(`${Object.keys(packages).length - 1} packages and ${files.length} files read, ${refused} refused.`);
process.exitCode = refused ? 1 : 0;
