// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeUrl } from '@orientation-widgets/feed';

const cases: readonly (readonly [string | null | undefined, string | undefined])[] = [
  ['https://exemple.fr/a?b=1#c', 'https://exemple.fr/a?b=1#c'],
  ['HTTP://exemple.fr', 'http://exemple.fr/'],
  ['  https://exemple.fr/ ', 'https://exemple.fr/'],
  ['www.exemple.fr', 'https://www.exemple.fr/'],
  ['lycee.fr/formation', 'https://lycee.fr/formation'],
  ['mon-lycee.ac-lille.fr:8080/x?y', 'https://mon-lycee.ac-lille.fr:8080/x?y'],
  ['mailto:cio@exemple.fr', 'mailto:cio@exemple.fr'],
  ['tel:+33320000000', 'tel:+33320000000'],
  ['mailto:prenom.nom+cfa@école.fr', undefined],
  ['mailto:prenom.nom+cfa@exemple.fr', 'mailto:prenom.nom+cfa@exemple.fr'],
  ['tel:(0)3-20', 'tel:(0)3-20'],
  ['mailto:cio@exemple.fr?bcc=x@evil.fr&body=x', undefined],
  ['mailto:cio@exemple.fr%0D%0ABcc:x@evil.fr', undefined],
  ['mailto:cio@exemple.fr,x@evil.fr', undefined],
  ['mailto:', undefined],
  ['tel:*%2306%23', undefined],
  ['tel:', undefined],
  ['https://exemple.fr@evil.fr/', undefined],
  ['https://:secret@evil.fr/', undefined],
  ['exemple.fr:80@evil.fr', undefined],
  ['https://école.fr/métier', 'https://xn--cole-9oa.fr/m%C3%A9tier'],
  ['javascript:alert(1)', undefined],
  ['JaVaScRiPt:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['\u0001javascript:alert(1)', undefined],
  [' javascript:alert(1)', undefined],
  ['java\tscript:alert(1)', undefined],
  ['javascript.fr:alert(1)', undefined],
  ['data:text/html,<script>', undefined],
  ['vbscript:x', undefined],
  ['blob:https://exemple.fr/1', undefined],
  ['file:///etc/passwd', undefined],
  ['ftp://exemple.fr', undefined],
  ['//exemple.fr/x', undefined],
  ['/relative', undefined],
  ['relative', undefined],
  ['https://exemple.fr/a b', undefined],
  ['https://exemple.fr/\u00a0', 'https://exemple.fr/'],
  ['https://exem\u200bple.fr:x', undefined],
  ['https://', undefined],
  ['http:///', undefined],
  ['-', undefined],
  ['', undefined],
  ['   ', undefined],
  [null, undefined],
  [undefined, undefined],
];

for (const [text, expected] of cases)
  test(`${JSON.stringify(text)} gives ${expected ?? 'no link'}`, () => assert.equal(safeUrl(text), expected));

test('a value that is no text gives no link', () => assert.equal(safeUrl({} as string), undefined));
