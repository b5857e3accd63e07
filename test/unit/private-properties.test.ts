// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Private custom properties are short in the bundle.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortProperties, withShortProperties } from '../../scripts/build/private-properties.mjs';

const short = (...codes: string[]): string[] => codes.map(code => withShortProperties(code, shortProperties(codes)));

test('a private property has one short name in every module, the shortest for the most used', () => {
  assert.deepEqual(short('a{--_ink:red;color:var(--_ink-soft)}', 'b{color:var(--_ink);fill:var(--_ink)}'), [
    'a{--_a:red;color:var(--_b)}',
    'b{color:var(--_a);fill:var(--_a)}',
  ]);
});

test('what a page sets keeps its name', () => {
  assert.deepEqual(short('a{color:var(--ow-ink,var(--_ink))}'), ['a{color:var(--ow-ink,var(--_a))}']);
});

test('names that code puts together stay, and no other becomes one of them', () => {
  const [styles, code] = short('a{--_t1:red;--_tint:blue;--_x:red}', 'var(--_t${level})');
  assert.deepEqual([styles, code], ['a{--_t1:red;--_tint:blue;--_a:red}', 'var(--_t${level})']);
  const many = Array.from({ length: 60 }, (_, index) => `--_name${index}`);
  const given = [...shortProperties([...many, '--_t${level}']).values()];
  assert.equal(new Set(given).size, many.length);
  assert.deepEqual(
    given.filter(name => name.startsWith('--_t')),
    [],
  );
});
