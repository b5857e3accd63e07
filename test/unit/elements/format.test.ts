// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LitElement } from 'lit';
import { date } from '../../../packages/domain/src/words/dates.js';
import { number, plural } from '../../../packages/domain/src/words/format.js';
import { LanguageController } from '../../../packages/elements/src/i18n/language.js';
import type { LanguageCode } from '../../../packages/domain/src/words/current-language.js';

/** Returns the result of a function called while an element in this language renders. */
function inLanguage<T>(code: LanguageCode, ask: () => T): T {
  const controller = new LanguageController({
    addController: () => undefined,
    requestUpdate: () => undefined,
  } as unknown as LitElement);
  controller.use(code, { fr: 'fr', en: 'en-GB', nl: 'nl', ar: 'ar-u-nu-latn' }[code]);
  controller.hostUpdate();
  return ask();
}

const arabic = 'zero|one|two|few|many|other';
const table: readonly (readonly [LanguageCode, string, number, string])[] = [
  ['fr', 'formation|formations', 0, 'formation'],
  ['fr', 'formation|formations', 1, 'formation'],
  ['fr', 'formation|formations', 2, 'formations'],
  ['fr', 'formation|formations', 1_000_000, 'formations'],
  ['en', 'course|courses', 0, 'courses'],
  ['en', 'course|courses', 1, 'course'],
  ['nl', 'opleiding|opleidingen', 11, 'opleidingen'],
  ['ar', arabic, 0, 'zero'],
  ['ar', arabic, 1, 'one'],
  ['ar', arabic, 2, 'two'],
  ['ar', arabic, 3, 'few'],
  ['ar', arabic, 10, 'few'],
  ['ar', arabic, 11, 'many'],
  ['ar', arabic, 99, 'many'],
  ['ar', arabic, 100, 'other'],
  ['ar', arabic, 103, 'few'],
  ['fr', 'une seule', 5, 'une seule'],
];

for (const [code, forms, count, expected] of table) {
  test(`${code}: ${count} of « ${forms} »`, () => {
    assert.equal(
      inLanguage(code, () => plural(count, forms)),
      expected,
    );
  });
}

test('numbers are written as the language writes them, with the same digits', () => {
  assert.deepEqual(
    (['fr', 'en', 'nl', 'ar'] as const).map(code => inLanguage(code, () => number(5975.8))),
    ['5\u202f975,8', '5,975.8', '5.975,8', '5,975.8'],
  );
});

test('the first of a month has its own word in French only', () => {
  assert.equal(
    inLanguage('fr', () => date('2027-02-01')),
    '1ᵉʳ février 2027',
  );
  assert.equal(
    inLanguage('en', () => date('2027-02-01')),
    '1 February 2027',
  );
  assert.equal(
    inLanguage('nl', () => date('2027-02')),
    'februari 2027',
  );
  assert.equal(
    inLanguage('ar', () => date('2027-02-01')),
    '1 فبراير 2027',
  );
});
