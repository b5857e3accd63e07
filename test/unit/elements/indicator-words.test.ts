// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Indicator } from '@orientation-widgets/feed';
import type { TemplateResult } from 'lit';
import { indicatorWords } from '../../../packages/elements/src/indicator-board/board/indicator-table.lazy.js';

const indicator = (more: Partial<Indicator>): Indicator => ({
  id: 'i',
  theme: 'training',
  label: 'Part des bénéficiaires formés aux compétences de base',
  unit: '%',
  value: 33.3,
  period: '2021',
  territoryId: 'reg-32',
  compare: [],
  sourceId: 's',
  ...more,
});

const CASES: readonly (readonly [shown: string, more: Partial<Indicator>])[] = [
  ['plus d’un tiers', { words: 'plus d’un tiers', precision: 'at-least' }],
  ['plus de 8 000 places', { words: 'plus de 8 000', unit: 'places', value: 8000, precision: 'at-least' }],
  ['au moins 8\u202f000 places', { unit: 'places', value: 8000, precision: 'at-least' }],
  ['environ 66,7\u202f%', { value: 66.7, precision: 'about' }],
  ['au plus 30 lits', { unit: 'lits', value: 30, precision: 'at-most' }],
  ['33,3\u202f%', {}],
  ['0 places', { unit: 'places', value: 0 }],
  ['Cible\u202f: au moins 3 rencontres', { words: 'au moins 3', unit: 'rencontres', value: null, target: 3 }],
  ['non publié', { value: null }],
];

/** Returns the text of a template, without its tags. */
function plainText(view: unknown): string {
  if (typeof view === 'string') return view;
  if (typeof view !== 'object' || view === null) return '';
  const { strings, values } = view as TemplateResult;
  return strings
    .map((part, rank) => part + plainText(values[rank]))
    .join('')
    .replace(/<[^>]*>/g, '');
}

for (const [sentence, more] of CASES)
  test(`an indicator is described as “${sentence}”`, () =>
    assert.equal(plainText(indicatorWords(indicator(more))), sentence));
