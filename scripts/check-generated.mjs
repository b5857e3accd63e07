// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The committed types and field table follow the schema.
import { readFile } from 'node:fs/promises';
import { generatedSources } from './generate-types.mjs';

for (const [url, source] of await generatedSources()) {
  if ((await readFile(url, 'utf8')) === source) continue;
  console.error(`${url.pathname} is out of date: npm run generate:types`);
  process.exitCode = 1;
}
