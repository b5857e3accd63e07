// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Scripts that install the packages run before any package is there, so they must import none.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/paths.js';

const STATIC_IMPORT = /^(?:import|export)\s[^;]*?from\s'([^']+)';|^import\s'([^']+)';/gm;

/** Returns the packages that a script needs to start, each with the file that imports it. */
function neededPackages(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  return [...readFileSync(path, 'utf8').matchAll(STATIC_IMPORT)].flatMap(([, from, bare]) => {
    const name = from ?? bare ?? '';
    if (name.startsWith('.')) return neededPackages(join(dirname(path), name), seen);
    return isBuiltin(name) ? [] : [`${relative(root, path)} imports ${name}`];
  });
}

for (const script of ['ci', 'start', 'test'])
  test(`scripts/${script}.mjs starts on a machine without the npm packages`, () => {
    assert.deepEqual(neededPackages(`${root}scripts/${script}.mjs`), []);
  });
