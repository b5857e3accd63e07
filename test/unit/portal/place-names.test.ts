// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The names of places after a preposition, as French says them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atTown, ofTerritory, ofWord, saysTown } from '../../../packages/portal/src/html/place-names.js';

test('a territory after « de » has the article of its kind', () => {
  const of = (kind: 'department' | 'region' | 'epci' | 'employment-zone', name: string): string =>
    ofTerritory({ kind, name });
  for (const said of [
    'du Nord',
    'du Pas-de-Calais',
    'de l’Aisne',
    'de l’Oise',
    'de la Somme',
    'de la Haute-Garonne',
    'des Hautes-Alpes',
    'des Côtes-d’Armor',
    'de la Côte-d’Or',
    'du Val-d’Oise',
    'de l’Hérault',
    'de la Réunion',
  ])
    assert.equal(of('department', said.replace(/^(?:du |des |de la |de l’)/, '')), said);
  assert.equal(of('department', 'Seine-et-Marne'), 'de Seine-et-Marne');
  assert.equal(of('department', 'Ille-et-Vilaine'), 'd’Ille-et-Vilaine');
  assert.equal(of('department', 'Paris'), 'de Paris');
  assert.equal(of('region', 'Hauts-de-France'), 'des Hauts-de-France');
  assert.equal(of('employment-zone', 'Arras'), 'd’Arras');
  assert.equal(of('epci', 'CA du Douaisis'), 'de la CA du Douaisis');
});

test('one is à Lille, au Cateau-Cambrésis, aux Mureaux; a name that says its town does not say it twice', () => {
  assert.deepEqual(['Lille', 'Le Cateau-Cambrésis', 'Les Mureaux', 'La Bassée'].map(atTown), [
    'à Lille',
    'au Cateau-Cambrésis',
    'aux Mureaux',
    'à La Bassée',
  ]);
  assert.deepEqual(['mars 2027', 'avril 2027'].map(ofWord), ['de mars 2027', 'd’avril 2027']);
  assert.ok(saysTown('France services du Touquet-Paris-Plage', 'Le Touquet-Paris-Plage'));
  assert.ok(saysTown('France services Le Coudray Saint-Germer', 'Le Coudray-Saint-Germer'));
  assert.ok(!saysTown('Mission locale', 'Lille'));
});
