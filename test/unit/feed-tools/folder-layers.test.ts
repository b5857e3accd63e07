// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderCycles } from '../../support/folder-cycles.js';
import { root } from '../../support/paths.js';

describe('the folders of feed-tools', () => {
  it('are layers: none imports itself through others', () => {
    assert.deepEqual(folderCycles(join(root, 'packages/feed-tools/src')), []);
  });
});

describe('folderCycles', () => {
  it('names the files of a circle of folders', t => {
    const folder = mkdtempSync(join(tmpdir(), 'folders-'));
    t.after(() => rmSync(folder, { recursive: true }));
    for (const [name, imported] of [
      ['a', '../b/b.js'],
      ['b', '../c/c.js'],
      ['c', '../a/a.js'],
    ] as const) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, `${name}.ts`), `import type { X } from '${imported}';\n`);
    }
    assert.deepEqual(folderCycles(folder), ['a (a/a.ts) → b (b/b.ts) → c (c/c.ts) → a']);
  });
});
