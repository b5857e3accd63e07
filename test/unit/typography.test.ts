// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../support/paths.js';

/** Returns the interface texts: the content of msg('…'), msg(`…`) and msg(str`…`), without expressions. */
function messages(source: string): string[] {
  return [...source.matchAll(/\bmsg\(\s*(?:str|html)?\s*(['`])((?:\\.|(?!\1)[\s\S])*)\1/g)].map(match =>
    (match[2] ?? '').replace(/\$\{[^}]*\}/g, 'X'),
  );
}

const sources = ['elements', 'domain'].flatMap(name =>
  readdirSync(`${root}packages/${name}/src`, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => `packages/${name}/src/${file}`),
);

test('interface texts have French typography', () => {
  const faults = sources.flatMap(file =>
    messages(readFileSync(root + file, 'utf8'))
      .filter(text => / [:;?!%»]|« |\w'\w|[^\u202f\s][?!»]/.test(text))
      .map(text => `${file}: ${text}`),
  );
  assert.deepEqual(faults, []);
});

test('there are interface texts to check', () => {
  assert.ok(sources.some(file => messages(readFileSync(root + file, 'utf8')).length > 3));
});
