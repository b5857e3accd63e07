// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A module that is moved or added has its chunk by where it stands.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { sharedChunks, chunkOf } from '../../scripts/build/chunks.mjs';
import { root } from '../support/paths.js';

const modules = ['feed', 'search', 'domain', 'elements'].flatMap(name =>
  readdirSync(`${root}packages/${name}/src`, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => `packages/${name}/src/${file}`),
);

test('every module has a chunk', () => {
  assert.ok(modules.length > 300, 'the modules are read');
  assert.deepEqual(
    modules.filter(module => !chunkOf(root + module)),
    [],
  );
  assert.equal(chunkOf(`${root}packages/portal/src/page.ts`), undefined, 'a package without a rule has none');
});

test('folders that share a chunk exist', () => {
  const folders = Object.values(sharedChunks).flat();
  assert.deepEqual(
    folders.filter(folder => {
      const [name, ...path] = folder.split('/');
      return !existsSync(`${root}packages/${name}/src/${path.join('/')}`);
    }),
    [],
  );
});
