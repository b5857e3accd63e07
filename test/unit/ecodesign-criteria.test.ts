// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// docs/ecoconception.json answers each criterion of the RGESN (2024) once, and its claims can be found.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { criteria, ecodesignReport, report } from '../../scripts/ecodesign-report.mjs';
import { root } from '../support/paths.js';

/** Number of criteria in each theme of the RGESN of May 2024. */
const THEMES = [10, 10, 7, 15, 8, 7, 4, 10, 7];

test('the 78 criteria are answered once each, in order', () => {
  assert.deepEqual(
    criteria.map(({ id }) => id),
    THEMES.flatMap((count, theme) => Array.from({ length: count }, (_, rank) => `${theme + 1}.${rank + 1}`)),
  );
  for (const { id, answer, reason, proofs, missing } of criteria) {
    assert.match(answer, /^(?:validé|non validé|sans objet|éditeur)$/, id);
    assert.match(reason, /\.$/, id);
    if (answer === 'validé') assert.ok(proofs.length, `${id} names no proof`);
    assert.equal(answer === 'non validé', missing !== undefined, `${id} says what is missing`);
  }
});

test('each proof is a file of the repository, or a bench that exists', () => {
  for (const { id, proofs } of criteria)
    for (const proof of proofs) {
      const bench = /^npm run bench -- (\w+)$/.exec(proof)?.[1];
      assert.ok(existsSync(root + (bench ? `test/bench/${bench}.ts` : proof)), `${id}: ${proof}`);
    }
});

test('docs/ecoconception.md says what docs/ecoconception.json says', () => {
  assert.equal(readFileSync(report, 'utf8'), ecodesignReport(), 'node scripts/ecodesign-report.mjs');
});

test('no source plays a video or a recorded sound, or sends a notification', () => {
  const sources = ['elements', 'portal'].flatMap(name =>
    readdirSync(`${root}packages/${name}/src`, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts'))
      .map(file => `packages/${name}/src/${file}`),
  );
  assert.ok(sources.length > 500);
  assert.deepEqual(
    sources.filter(file =>
      /<(?:video|audio)\b|new Audio\(|\bautoplay\b|\bNotification\b|PushManager/.test(
        readFileSync(root + file, 'utf8'),
      ),
    ),
    [],
  );
});
