// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Each kind of fault of portal.json: its place, and its reason in French.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { compileSchema } from '../../../packages/portal/src/config/schema.js';
import { CONFIG } from './support/small-portal.js';

const faultOf = compileSchema(
  JSON.parse(
    readFileSync(new URL('../../../packages/portal/schema/portal.schema.json', import.meta.url), 'utf8'),
  ) as object,
);

const FAULTS: readonly (readonly [kind: string, config: unknown, pointer: string, reason: string])[] = [
  ['a list in place of the configuration', [], '', 'devrait être un objet'],
  ['a missing key', { feeds: CONFIG.feeds }, '', 'il manque « site »'],
  [
    'a misspelt key before the one that is missing for it',
    { ...CONFIG, feed: CONFIG.feeds, feeds: undefined },
    '/feed',
    'clé inconnue « feed », vouliez-vous « feeds » ?',
  ],
  ['a key with a slash', { ...CONFIG, 'a/b~': 1 }, '/a~1b~0', 'clé inconnue « a/b~ »'],
  ['a number in place of a text', site({ name: 3 }), '/site/name', 'devrait être un texte'],
  [
    'a text in place of a boolean',
    feeds([{ href: 'a', snapshot: 'no' }]),
    '/feeds/0/snapshot',
    'devrait être true ou false',
  ],
  ['an empty text', site({ name: '' }), '/site/name', 'est vide'],
  ['a text of spaces', site({ name: '  ' }), '/site/name', 'est vide'],
  [
    'an address of another form',
    site({ url: 'portail' }),
    '/site/url',
    '« portail » n’a pas la forme attendue, comme « https://orientation.region.example/ »',
  ],
  [
    'a long value, cut',
    site({ url: 'x'.repeat(100) }),
    '/site/url',
    `« ${'x'.repeat(60)}… » n’a pas la forme attendue, comme « https://orientation.region.example/ »`,
  ],
  ['a list without an item', feeds([]), '/feeds', 'devrait avoir au moins 1 élément'],
  ['a list with too many', feeds(Array(5).fill({ href: 'a' })), '/feeds', 'devrait avoir au plus 4 éléments'],
  ['a number out of range', { ...CONFIG, maxShrink: 200 }, '/maxShrink', 'devrait être entre 0 et 100'],
  [
    'a value out of a list',
    { ...CONFIG, pages: { home: ['tensions'] } },
    '/pages/home/0',
    '« tensions » n’est pas prévu, vouliez-vous « tension » ? Possibles : findings, tension, territories, branch',
  ],
  ['a value of none of two forms', boards([3]), '/select/boards/0', 'devrait être un texte ou un objet'],
  [
    'a fault inside the form that a value has',
    boards([{ id: 'a', title: 'A' }]),
    '/select/boards/0',
    'il manque « measures »',
  ],
  [
    'a key of another form',
    { ...CONFIG, pages: { redirects: { 'a~b': '/x/' } } },
    '/pages/redirects/a~0b',
    '« a~b » n’a pas la forme attendue',
  ],
];

function site(change: object): unknown {
  return { ...CONFIG, site: { ...CONFIG.site, ...change } };
}

function feeds(list: readonly unknown[]): unknown {
  return { ...CONFIG, feeds: list };
}

function boards(list: readonly unknown[]): unknown {
  return { ...CONFIG, select: { boards: list } };
}

describe('the schema of portal.json', () => {
  test('accepts a configuration', () => assert.equal(faultOf(CONFIG), undefined));

  for (const [kind, config, pointer, reason] of FAULTS)
    test(`refuses ${kind}`, () => assert.deepEqual(faultOf(JSON.parse(JSON.stringify(config))), { pointer, reason }));

  test('refuses a key that every object inherits', () =>
    assert.deepEqual(faultOf(JSON.parse('{"__proto__":{}}')), {
      pointer: '/__proto__',
      reason: 'clé inconnue « __proto__ »',
    }));
});
