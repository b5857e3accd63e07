// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Checks that the committed types and field table follow the schema, and that the lists of the elements and the readers
// follow their registries.
import { readFile } from 'node:fs/promises';
import { generatedElements } from './generate-elements.mjs';
import { generatedPlaceNames } from './generate-place-names.mjs';
import { generatedPlugins } from './generate-plugins.mjs';
import { generatedReaders } from './generate-readers.mjs';
import { generatedSources } from './generate-types.mjs';

const generated = [
  ['generate:types', await generatedSources()],
  ['generate:elements', [...generatedElements, ...(await generatedPlugins())]],
  ['generate:places', generatedPlaceNames],
  ['generate:readers', generatedReaders],
];
for (const [script, files] of generated) {
  for (const [url, source] of files) {
    if ((await readFile(url, 'utf8').catch(() => '')) === source) continue;
    console.error(`${url.pathname} is out of date: npm run ${script}`);
    process.exitCode = 1;
  }
}
