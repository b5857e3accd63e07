// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/paths.js';

const script = readFileSync(join(root, 'scripts/build/package-documents.mjs'), 'utf8');

test('a package packs each document that its README names', () => {
  for (const name of readdirSync(join(root, 'packages'))) {
    const readme = readFileSync(join(root, 'packages', name, 'README.md'), 'utf8');
    const documents = [...readme.matchAll(/`docs\/([\w.-]+\.md)`/g)].map(([, document = '']) => document);
    const list = new RegExp(`^  '?${name}'?: \\[(.*)\\],$`, 'm').exec(script)?.[1] ?? '';
    for (const document of documents) {
      assert.ok(existsSync(join(root, 'docs', document)), document);
      assert.ok(list.includes(`'${document}'`), `${name} packs no ${document}`);
    }
    const { files } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as {
      files: string[];
    };
    if (documents.length) assert.ok(files.includes('docs'), name);
  }
});
