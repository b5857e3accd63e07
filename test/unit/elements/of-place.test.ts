// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Names of places and territories after “de”.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Territory } from '@orientation-widgets/feed';
import { setCurrentLanguage } from '../../../packages/domain/src/words/current-language.js';
import { ofPlace } from '../../../packages/domain/src/places/of-place.js';
import { ofTerritory } from '../../../packages/domain/src/places/of-territory.js';
import { withArticle } from '../../../packages/domain/src/places/with-article.js';

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

for (const [name, text] of FRENCH)
  test(`${name} after « de »: ${text}`, () => {
    assert.equal(ofPlace(name), text);
  });

/** Départements, by the words that precede their name. */
const DEPARTMENTS: Readonly<Record<string, string>> = {
  'du ': `Bas-Rhin, Calvados, Cantal, Cher, Doubs, Finistère, Gard, Gers, Haut-Rhin, Jura, Loiret, Lot, Morbihan, Nord,
    Pas-de-Calais, Puy-de-Dôme, Rhône, Tarn, Territoire de Belfort, Val-d’Oise, Val-de-Marne, Var`,
  'de l’': `Ain, Aisne, Allier, Ardèche, Ariège, Aube, Aude, Aveyron, Essonne, Eure, Hérault, Indre, Isère, Oise, Orne, Yonne`,
  'des ': `Alpes-Maritimes, Alpes-de-Haute-Provence, Ardennes, Bouches-du-Rhône, Côtes-d’Armor, Deux-Sèvres, Hautes-Alpes,
    Hautes-Pyrénées, Hauts-de-Seine, Landes, Pyrénées-Atlantiques, Pyrénées-Orientales, Vosges, Yvelines`,
  'de la ': `Charente, Charente-Maritime, Corrèze, Corse-du-Sud, Creuse, Côte-d’Or, Dordogne, Drôme, Gironde, Guadeloupe, Guyane,
    Haute-Corse, Haute-Garonne, Haute-Loire, Haute-Marne, Haute-Savoie, Haute-Saône, Haute-Vienne, Loire, Loire-Atlantique, Lozère,
    Manche, Marne, Martinique, Mayenne, Meuse, Moselle, Nièvre, Sarthe, Savoie, Seine-Maritime, Seine-Saint-Denis, Somme, Vendée,
    Vienne`,
  'd’': `Eure-et-Loir, Ille-et-Vilaine, Indre-et-Loire`,
  'de ': `La Réunion, Loir-et-Cher, Lot-et-Garonne, Maine-et-Loire, Mayotte, Meurthe-et-Moselle, Paris, Saône-et-Loire,
    Seine-et-Marne, Tarn-et-Garonne, Vaucluse`,
};

test('each of the 101 départements has its article', () => {
  let count = 0;
  for (const [text, names] of Object.entries(DEPARTMENTS))
    for (const name of names.split(/,\s+/)) {
      count += 1;
      assert.equal(ofTerritory({ kind: 'department', name }), text + name);
    }
  assert.equal(count, 101);
});

test('a town named as a département, and a région, are said as places are', () => {
  assert.equal(ofTerritory({ kind: 'commune', name: 'Vienne' }), 'de Vienne');
  assert.equal(ofTerritory({ kind: 'commune', name: 'Le Quesnoy' }), 'du Quesnoy');
  assert.equal(ofTerritory({ kind: 'region', name: 'Hauts-de-France' }), 'des Hauts-de-France');
  assert.equal(ofTerritory({ kind: 'epci', name: 'CA du Douaisis' }), 'de la CA du Douaisis');
  assert.equal(ofTerritory({ kind: 'epci', name: 'Cœur d’Ostrevent' }), 'de Cœur d’Ostrevent');
});

test('another language has the name alone: its sentence has the preposition', () => {
  for (const language of ['en', 'nl', 'ar'] as const) {
    setCurrentLanguage(language);
    for (const [name] of FRENCH) assert.equal(ofPlace(name), name);
    assert.equal(ofTerritory({ kind: 'department', name: 'Nord' }), 'Nord');
  }
});

test('a territory is compared with its article', () => {
  setCurrentLanguage('fr');
  const nameAll = (kind: Territory['kind'], names: string): string =>
    names
      .split('; ')
      .map(name => withArticle({ kind, name }))
      .join('; ');
  assert.equal(nameAll('country', 'France'), 'la France');
  assert.equal(
    nameAll('region', 'Hauts-de-France; Bretagne; Île-de-France; Grand Est; Pays de la Loire; Occitanie; La Réunion'),
    'les Hauts-de-France; la Bretagne; l’Île-de-France; le Grand Est; les Pays de la Loire; l’Occitanie; La Réunion',
  );
  assert.equal(
    nameAll('department', 'Nord; Aisne; Somme; Pas-de-Calais; Ardennes; Paris'),
    'le Nord; l’Aisne; la Somme; le Pas-de-Calais; les Ardennes; Paris',
  );
  assert.equal(nameAll('bassin', 'Arras'), 'Arras');
});
