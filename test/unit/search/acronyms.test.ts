// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTextIndex, createTrainingIndex } from '@orientation-widgets/search';
import { training } from './support/catalogue.js';

/** Returns a function that lists the titles that a text matches in a catalogue of these titles. */
function finder(titles: readonly string[]): (text: string) => readonly string[] {
  const index = createTrainingIndex({
    trainings: titles.map(title => training(title, title)),
    sessions: [],
    places: [],
  });
  return text => index.search({ text }).hits.map(({ trainingId }) => trainingId);
}

test('reads two letters after a diploma as the initials of its subject', () => {
  const index = createTextIndex([{ text: 'BTS Cinéma et audiovisuel' }, { text: 'BTS Commerce international' }]);
  assert.equal(index.search('bts ci').documents[0], 1);
  assert.equal(index.search('ci').documents[0], 0);
  assert.deepEqual(index.search('bts cin').documents, [0]);
});

test('reads an acronym with dots, spaces or a digit after its diploma', () => {
  const find = finder([
    'BTS Commerce international',
    'BTS Cinéma et audiovisuel',
    'BTS Services et prestations des secteurs sanitaire et social (SP3S)',
    'CACES R485 gerbeurs à conducteur accompagnant',
    'CACES R489 catégorie 3',
  ]);
  for (const text of ['bts c.i', 'b.t.s. c.i.']) assert.equal(find(text)[0], 'BTS Commerce international');
  assert.match(find('bts s p 3 s')[0]!, /SP3S/);
  assert.deepEqual(find('c.a.c.e.s r 485'), ['CACES R485 gerbeurs à conducteur accompagnant']);
  assert.deepEqual(find('caces r 489'), ['CACES R489 catégorie 3']);
});

test('an acronym that no title writes, and that is not its initials, finds the training', () => {
  const find = finder([
    'Maître-nageur sauveteur',
    'BP Responsable d’entreprise agricole',
    'Technicien de maintenance industrielle',
    'Bureautique',
    'Accompagnant éducatif et social',
    'Ambulancier',
  ]);
  assert.deepEqual(find('b.n.s.s.a'), ['Maître-nageur sauveteur']);
  assert.equal(find('bprea')[0], 'BP Responsable d’entreprise agricole');
  assert.deepEqual(find('deaes'), ['Accompagnant éducatif et social']);
  assert.deepEqual(find('titre pro tmi'), ['Technicien de maintenance industrielle']);
});
