// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../support/paths.js';

const folder = `${root}packages/elements/src/`;
const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));

test('a module named *.lazy.ts is fetched on demand, never with the module that imports it', () => {
  assert.ok(modules.some(file => file.endsWith('.lazy.ts')));
  const faults = modules.flatMap(file =>
    [
      ...readFileSync(folder + file, 'utf8').matchAll(
        /^(?:import|export) (?!type\b)[^'"]*?from '([^']+\.lazy\.js)';/gm,
      ),
    ].map(([, target]) => `${file} imports ${target}`),
  );
  assert.deepEqual(faults, []);
});

test('a folder holds more than one file', () => {
  const files = new Map<string, number>();
  for (const file of modules) {
    const path = file.slice(0, file.lastIndexOf('/') + 1);
    files.set(path, (files.get(path) ?? 0) + 1);
  }
  assert.deepEqual(
    [...files].filter(([, count]) => count < 2).map(([path]) => path),
    [],
  );
  assert.ok(files.size <= 70, `${files.size} folders`);
});
