// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The documents match the tests, and the tests match the elements.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { accessibilityReport, criteria, report } from '../../scripts/accessibility-report.mjs';
import { tags } from '../../stories/registry.js';
import { realData, root, withoutRealData } from '../support/paths.js';

test('every element is in stories/registry.ts, and so in every suite', () => {
  const defined = readdirSync(`${root}packages/elements/src/define`)
    .map(file => file.replace('.ts', ''))
    .filter(tag => tag !== 'orientation-feed');
  assert.deepEqual([...tags].sort(), defined.sort());
});

test('each promise in the documents names an existing suite, and each suite is named', () => {
  const text = ['embed-contract', 'accessibilite']
    .map(name => readFileSync(`${root}docs/${name}.md`, 'utf8'))
    .join('\n');
  const names = new Set([...text.matchAll(/\(\.\.\/(test\/[\w/-]+\.test\.ts)\)/g)].map(([, path = '']) => path));
  for (const path of names) assert.ok(existsSync(root + path), path);
  const suites = readdirSync(`${root}test/trust`).filter(
    name => name.endsWith('.test.ts') && name !== 'promises.test.ts',
  );
  assert.deepEqual(
    suites.filter(name => !names.has(`test/trust/${name}`)),
    [],
  );
});

test('docs/accessibilite.md has its 65 answers, each checked by a test or by a person', () => {
  assert.equal(readFileSync(report, 'utf8'), accessibilityReport(), 'node scripts/accessibility-report.mjs');
  assert.equal(new Set(criteria.map(({ id }) => id)).size, 65);
  assert.deepEqual(
    criteria.filter(({ tests, person }) => !tests.length && !person).map(({ id }) => id),
    [],
  );
});

test('the 65 criteria are those that apply to embedded content', { skip: withoutRealData }, () => {
  const { rows } = JSON.parse(readFileSync(`${realData}/rgaa-4.1.2-widget-applicability.json`, 'utf8')) as {
    rows: readonly { id: string; scope: string }[];
  };
  assert.deepEqual(
    criteria.map(({ id }) => id),
    rows.filter(({ scope }) => scope === 'widget').map(({ id }) => id),
  );
});

test('no text depends on place, shape or colour alone (RGAA 10.9)', () => {
  // The French text of each message is above its translation.
  const messages = [
    ...readFileSync(`${root}packages/elements/src/locales/en.ts`, 'utf8').matchAll(/^ {2}\/\/ (.+)$/gm),
  ].map(([, message = '']) => message);
  assert.ok(messages.length > 300);
  assert.deepEqual(
    messages.filter(message =>
      /à droite|à gauche|ci-contre|ci-dessus|ci-dessous|en haut|en bas|\brond|\bcarré|en (rouge|vert|gris|orange|bleu)/i.test(
        message,
      ),
    ),
    [],
  );
});
