// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The name of a place after « de ».
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setCurrentLanguage } from '../../../packages/elements/src/i18n/current-language.js';
import { ofPlace } from '../../../packages/elements/src/resource-finder/page/of-place.js';

after(() => setCurrentLanguage('fr'));

const FRENCH: readonly (readonly [name: string, said: string])[] = [
  ['Lens', 'de Lens'],
  ['Amiens', 'd’Amiens'],
  ['Étaples', 'd’Étaples'],
  ['Œuf-en-Ternois', 'd’Œuf-en-Ternois'],
  ['Ytres', 'd’Ytres'],
  ['Hazebrouck', 'd’Hazebrouck'],
  ['Hénin-Beaumont', 'd’Hénin-Beaumont'],
  ['Hautmont', 'd’Hautmont'],
  ['Hamelincourt', 'd’Hamelincourt'],
  ['Ham', 'de Ham'],
  ['Ham-en-Artois', 'de Ham-en-Artois'],
  ['Harnes', 'de Harnes'],
  ['Hem', 'de Hem'],
  ['Haut-Lieu', 'de Haut-Lieu'],
  ['Hauteville', 'de Hauteville'],
  ['Hauts-de-France', 'des Hauts-de-France'],
  ['Hautes-Alpes', 'des Hautes-Alpes'],
  ['Le Quesnoy', 'du Quesnoy'],
  ['Le Havre', 'du Havre'],
  ['Les Attaques', 'des Attaques'],
  ['La Madeleine', 'de La Madeleine'],
  ['L’Isle-Adam', 'de L’Isle-Adam'],
  ['Lesquin', 'de Lesquin'],
  ['Leforest', 'de Leforest'],
  ['59610', 'de 59610'],
];

for (const [name, said] of FRENCH)
  test(`${name} after « de »: ${said}`, () => {
    assert.equal(ofPlace(name), said);
  });

test('another language has the name alone: its sentence has the preposition', () => {
  for (const language of ['en', 'nl', 'ar'] as const) {
    setCurrentLanguage(language);
    for (const [name] of FRENCH) assert.equal(ofPlace(name), name);
  }
});
