// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generatedSources } from '../../../scripts/generate-types.mjs';

test('the types and the table of the reader are those of the schema: run `npm run generate:types` after a change', async () => {
  for (const [url, source] of await generatedSources()) assert.equal(readFileSync(url, 'utf8'), source);
});
