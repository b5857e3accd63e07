// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { easyTextFaults } from '../support/easy-text.js';
import { root } from '../support/paths.js';
import { records } from './default-feed/facts.js';

test('an easy text of a job has short sentences of one idea, known words, no figure of speech', () => {
  const faults = records('jobs').flatMap(({ id, easySummary, easyAccess }) =>
    [easySummary ?? '', easyAccess ?? ''].flatMap(text => easyTextFaults(text).map(fault => `${id}, ${fault}`)),
  );
  assert.deepEqual(faults, []);
});

const EASY_FILE = /easy|factor-sentences/;
const MESSAGE = /msg\(\s*(?:str)?(?:'([^']*)'|`([^`]*)`)/g;

test('each sentence of the interface in easy reading keeps the same rules', () => {
  const files = ['domain', 'elements'].flatMap(name => {
    const folder = `${root}packages/${name}/src`;
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => join(folder, path));
  });
  const texts = files
    .filter(path => path.endsWith('.ts') && EASY_FILE.test(path.slice(root.length)))
    .flatMap(path => [...readFileSync(path, 'utf8').matchAll(MESSAGE)])
    .flatMap(([, plain, template = '']) => (plain ?? template.replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '1')).split('|'));
  assert.ok(texts.length > 80, `${texts.length} texts`);
  assert.deepEqual(texts.flatMap(easyTextFaults), []);
});

test('the rules refuse the texts that they exist to prevent', () => {
  for (const [text, fault] of [
    ['Vous aidez les gens et vous travaillez chaque jour dans une grande entreprise de transport.', 'long'],
    ['Vous dirigez une équipe qui prépare les repas.', 'two ideas'],
    ['Vous préparez, vous réglez et vous dirigez.', 'two ideas'],
    ['Vous conduisez une machine.', 'figure of speech'],
    ['Vous vérifiez la traçabilité.', 'new word'],
  ] as const)
    assert.deepEqual(
      easyTextFaults(text).map(each => each.split(':')[0]),
      [fault],
    );
});
