// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Metadata that catalogues of public code read, and the answers of the project to the Standard for Public Code.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../support/paths.js';

const read = (path: string): string => readFileSync(root + path, 'utf8');

/** Keys that publiccode.yml 0.4 requires, with the values that it allows. */
const MANDATORY: Readonly<Record<string, RegExp>> = {
  publiccodeYmlVersion: /^publiccodeYmlVersion: '0\.4'$/m,
  name: /^name: \S/m,
  url: /^url: 'https:\/\/\S+'$/m,
  platforms: /^platforms: \[(?:(?:web|windows|mac|linux|ios|android)(?:, )?)+\]$/m,
  developmentStatus: /^developmentStatus: (?:concept|development|beta|stable|obsolete)$/m,
  softwareType:
    /^softwareType: (?:standalone\/(?:mobile|iot|desktop|web|backend|other)|addon|library|configurationFiles)$/m,
  'legal.license': /^legal:\n {2}license: MIT$/m,
  'maintenance.type': /^maintenance:\n {2}type: (?:internal|contract|community|none)$/m,
  'maintenance.contacts': /^ {2}contacts:\n {4}- name: \S/m,
  'localisation.localisationReady': /^localisation:\n {2}localisationReady: true$/m,
  'localisation.availableLanguages': /^ {2}availableLanguages: \[(?:[a-z]{2}(?:, )?)+\]$/m,
};

/** Categories of the project in the vocabulary of the standard. */
const CATEGORIES = ['educational-content', 'data-visualization', 'website-builder'];

test('publiccode.yml has the mandatory keys, with values of its vocabularies', () => {
  const text = read('publiccode.yml');
  for (const [key, form] of Object.entries(MANDATORY)) assert.match(text, form, key);
  const categories = /^categories: \[(.+)\]$/m.exec(text)?.[1]?.split(', ');
  assert.deepEqual(categories, CATEGORIES);
  const languages = [
    ...text.matchAll(
      /^ {2}([a-z]{2}):\n {4}shortDescription: (.+)\n {4}longDescription: >\n((?: {6}.+\n)+) {4}features:\n((?: {6}- .+\n)+)/gm,
    ),
  ];
  assert.deepEqual(
    languages.map(([, language]) => language),
    ['fr', 'en'],
  );
  for (const [, language, short = '', long = '', features = ''] of languages) {
    assert.ok(short.length <= 150, `${language}: ${short.length} characters`);
    assert.ok(long.replace(/\s+/g, ' ').length >= 150, language);
    assert.ok(features.trim().split('\n').length >= 5, language);
  }
});

test('docs/public-code.md answers each requirement and counts its answers', () => {
  const text = read('docs/public-code.md');
  const rows = [
    ...text.matchAll(/^\| (MUST|SHOULD|OPTIONAL) \| .+? \| (met|partly|not met|not applicable) \| (.+) \|$/gm),
  ].map(([, level = '', answer = '', proof = '']) => ({ level, answer, proof }));
  assert.equal([...text.matchAll(/^## \d+\. /gm)].length, 16);
  for (const answer of ['met', 'partly', 'not met', 'not applicable']) {
    const ofAnswer = rows.filter(row => row.answer === answer);
    const must = ofAnswer.filter(({ level }) => level === 'MUST');
    assert.ok(
      text.includes(`| ${answer} | ${ofAnswer.length} | ${must.length} |`),
      `${answer}: ${ofAnswer.length}, ${must.length}`,
    );
  }
  for (const { proof } of rows)
    for (const [, path = ''] of proof.matchAll(/\]\((?!https?:|#)([^)#]+)/g))
      assert.ok(existsSync(`${root}docs/${path}`), path);
});
