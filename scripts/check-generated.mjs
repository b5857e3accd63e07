// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The committed types and field table follow the schema; the entries of the elements follow their registry.
import { readFile } from 'node:fs/promises';
import { generatedElements } from './generate-elements.mjs';
import { generatedSources } from './generate-types.mjs';

const generated = [
  ['generate:types', await generatedSources()],
  ['generate:elements', generatedElements],
];
for (const [script, files] of generated) {
  for (const [url, source] of files) {
    if ((await readFile(url, 'utf8').catch(() => '')) === source) continue;
    console.error(`${url.pathname} is out of date: npm run ${script}`);
    process.exitCode = 1;
  }
}
