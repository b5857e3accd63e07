// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { jobListName } from '../../../packages/domain/src/words/format.js';

describe('jobListName', () => {
  for (const [feminine, masculine, name] of [
    ['Agente de conditionnement', 'Agent de conditionnement', 'Agente, agent de conditionnement'],
    ['Agente d’accueil touristique', 'Agent d’accueil touristique', 'Agente, agent d’accueil touristique'],
    ['Acheteuse', 'Acheteur', 'Acheteuse, acheteur'],
    ['Masseuse-kinésithérapeute', 'Masseur-kinésithérapeute', 'Masseuse-kinésithérapeute, masseur-kinésithérapeute'],
    ['Électricienne du bâtiment', 'Électricien du bâtiment', 'Électricienne, électricien du bâtiment'],
    ['Traductrice ou interprète', 'Traducteur ou interprète', 'Traductrice, traducteur ou interprète'],
    [
      'Agente d’école maternelle (ATSEM)',
      'Agent d’école maternelle (ATSEM)',
      'Agente, agent d’école maternelle (ATSEM)',
    ],
  ] as const)
    test(`shares the ending of ${feminine}`, () => {
      assert.equal(jobListName({ feminine, masculine }), name);
    });

  for (const [feminine, masculine] of [
    ['Animatrice socioculturelle', 'Animateur socioculturel'],
    ['Responsable administrative et financière', 'Responsable administratif et financier'],
    ['Ingénieure hygiène, sécurité, environnement', 'Ingénieur hygiène, sécurité, environnement'],
    ['Jeune agricultrice', 'Jeune agriculteur'],
    ['Sage-femme', 'Maïeuticien ou sage-femme'],
    ['Aide de vie', 'vie'],
    ['Maîtresse de maison', ' de maison'],
  ] as const)
    test(`writes both names of ${feminine}`, () => {
      assert.equal(jobListName({ feminine, masculine }), `${feminine}\u00a0/ ${masculine}`);
    });

  test('writes a name of both genders once', () => {
    assert.equal(jobListName({ feminine: 'Gendarme', masculine: 'Gendarme' }), 'Gendarme');
  });
});
