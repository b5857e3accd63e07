// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generatedSources } from '../../../scripts/generate-types.mjs';

test('has the types and the table of the schema (`npm run generate:types`)', async () => {
  for (const [url, source] of await generatedSources()) assert.equal(readFileSync(url, 'utf8'), source);
});
