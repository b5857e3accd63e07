// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Each name that a package exports has a user outside of the package: another package, a test or a document.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { root } from '../support/paths.js';

const ENTRIES = [
  'feed/src/index.ts',
  'feed/src/encode/index.ts',
  'search/src/index.ts',
  'search/src/engine/index.ts',
  'elements/src/index.ts',
  'feed-tools/src/index.ts',
  'portal/src/index.ts',
  'search-gateway/src/index.ts',
];

const read = (path: string): string => readFileSync(root + path, 'utf8');

/**
 * Returns the names that an entry exports one by one; exports of whole modules, such as the types of the contract, are
 * generated.
 */
const namesOf = (entry: string): string[] =>
  [...read(`packages/${entry}`).matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map(name =>
        name
          .trim()
          .replace(/^type /, '')
          .replace(/^\w+ as /, ''),
      )
      .filter(Boolean),
  );

const folders = ['packages/', 'test/', 'stories/', 'scripts/', 'docs/'];
const texts = folders.flatMap(folder =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(?:ts|mjs|md)$/.test(file) && !/(?:^|\/)(?:dist|node_modules|default-feed)\//.test(file))
    .map(file => ({ path: folder + file, text: read(folder + file) })),
);

describe('an entry of a package', () => {
  test('exports at most 200 names with the others', () => {
    const names = ENTRIES.flatMap(namesOf);
    assert.ok(names.length > 100 && names.length <= 200, `${names.length} names`);
  });

  test('exports no name without an outside user', () => {
    const unused = ENTRIES.flatMap(entry => {
      const folder = `packages/${entry.split('/')[0]}/`;
      const otherTexts = texts.filter(({ path }) => !path.startsWith(folder)).map(({ text }) => text);
      return namesOf(entry)
        .filter(name => !otherTexts.some(text => new RegExp(`\\b${name}\\b`).test(text)))
        .map(name => `${entry} exports ${name}`);
    });
    assert.deepEqual(unused, []);
  });
});
