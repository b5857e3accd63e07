// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../support/paths.js';

const folder = `${root}packages/domain/src/`;
const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));

test('the domain imports neither Lit elements nor the document', () => {
  assert.ok(modules.length > 100, 'the modules are read');
  const faults = modules.flatMap(file => {
    const code = readFileSync(folder + file, 'utf8').replace(/\/\*\*?[\s\S]*?\*\/|\/\/.*/g, '');
    const imports = [...code.matchAll(/ from '([^'.][^']*)'/g)].map(([, name]) => name ?? '');
    return [
      ...imports.filter(name => name !== '@lit/localize' && !/^@orientation-widgets\/(feed|search)$/.test(name)),
      ...(code.match(/\b(?:document|window|navigator)\./g) ?? []),
    ].map(fault => `${file}: ${fault}`);
  });
  assert.deepEqual(faults, []);
});
