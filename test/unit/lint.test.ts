// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { Linter } from 'eslint';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import tseslint from 'typescript-eslint';
import { commitProblems } from '../../scripts/lint/commit-message.mjs';
import { duplicatedTypes } from '../../scripts/lint/exported-types.mjs';
import { languageRules } from '../../scripts/lint/language-rules.mjs';
import { titleProblem } from '../../scripts/lint/test-titles.mjs';

describe('plain-names', () => {
  const deniedNames = (code: string) =>
    new Linter()
      .verify(code, {
        languageOptions: { parser: tseslint.parser as Linter.Parser },
        plugins: { language: languageRules },
        rules: { 'language/plain-names': 'error' },
      })
      .map(({ message }) => /“(.+?)”/.exec(message)?.[1]);

  it('refuses each way of declaring a name', () => {
    const declarations = [
      'const found = 1;',
      'const { a: known, ...others } = {}; const [one = 2] = [];',
      'function f(asked: string) { for (const own of asked) void own; }',
      'class Shown { #kept = 1; whole() {} }',
      'interface Doors { wish: string }',
      'type Verdict = { read: number };',
      'const g = (given: string) => given;',
    ];
    assert.deepEqual(
      declarations.flatMap(deniedNames),
      [
        'found',
        'known',
        'others',
        'one',
        'asked',
        'own',
        'Shown',
        '#kept',
        'whole',
        'Doors',
        'wish',
        'Verdict',
        'read',
        'given',
      ].map(name => name.replace('#', '')),
    );
  });

  it('accepts a verb as the name of a function, and names that others chose', () => {
    const code = [
      'function read() {} class A { read() {} }',
      'interface B { read(): void; readonly write: () => void }',
      'const read = () => 1; use({ found: true }, event.known, matches, knownTowns);',
    ];
    assert.deepEqual(code.flatMap(deniedNames), []);
  });
});

describe('titleProblem', () => {
  it('accepts a sentence, in the singular and in the plural', () => {
    for (const title of ['warns once', 'cannot be opened twice', 'two elements share a request', '…: … the page'])
      assert.equal(titleProblem(title), undefined, title);
  });

  it('refuses a title without a verb and one that is too long', () => {
    assert.match(titleProblem('any value of one facet')!, /no verb/);
    assert.match(titleProblem(`warns ${'x'.repeat(90)}`)!, /96 characters, 90 at most/);
  });
});

describe('duplicatedTypes', () => {
  it('names the other file of each declaration', () => {
    const files = [
      { path: 'a.ts', text: 'export interface Column {}\nexport type Row = 1;' },
      { path: 'b.ts', text: '\nexport class Column {}\nexport type { Row } from "./a.js";' },
    ];
    assert.deepEqual(duplicatedTypes(files), [
      { path: 'a.ts', line: 1, message: 'type Column is exported by b.ts too' },
      { path: 'b.ts', line: 2, message: 'type Column is exported by a.ts too' },
    ]);
  });
});

describe('commitProblems', () => {
  it('accepts a type, a scope and an imperative summary', () => {
    for (const message of ['perf(training-finder): yield between search steps', 'docs: rewrite\n\nA body.\nTwo lines.'])
      assert.deepEqual(commitProblems(message), []);
  });

  it('says each fault of another message', () => {
    const problems = (message: string) => commitProblems(message).join('; ');
    assert.match(problems('Trees know the hearts of the explorer'), /type\(scope\): summary/);
    assert.match(problems('fix(feed): adds a bound'), /imperative, not “adds”/);
    assert.match(problems(`fix(feed): add ${'x'.repeat(70)}.`), /86 characters, 72 at most; .*full stop/);
    assert.match(problems('fix(feed): add a bound\nwithout a line'), /empty line/);
  });
});
