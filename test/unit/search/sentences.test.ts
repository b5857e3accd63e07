// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Whole sentences, and words written phonetically: the search finds the request, and reports the words it interpreted
// differently.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createJobIndex, createTrainingIndex } from '@orientation-widgets/search';
import { readCircumstances } from '../../../packages/search/src/text/circumstances.js';
import { training } from './support/catalogue.js';

const titles = [
  'CAP Pâtissier',
  'CAP Vitrailliste - CCP n°3',
  'Technicien de maintenance',
  'Opérateur de production',
  'CACES R489',
  'Préparateur de commandes',
  'Vendeur en alternance',
  'Secrétaire médicale',
  'Cadre de santé',
  'Titre professionnel Façadier peintre',
  'Master MEEF second degré',
  'CQP Employé d’étages',
  'Femme de ménage',
  'Bureautique - initiation',
  'Cuisine en hôtel-café-restaurant',
];
const index = createTrainingIndex({
  trainings: titles.map(title => training(title, title)),
  sessions: [],
  places: [],
});

for (const [sentence, title, goal] of [
  ['j’ai 3 enfants et je veux faire un cap pâtisserie', 'CAP Pâtissier', 'faire un cap pâtisserie'],
  [
    'je travaille en usine et je veux devenir technicien de maintenance',
    'Technicien de maintenance',
    'technicien de maintenance',
  ],
  ['mon conseiller m’a parlé d’une formation de secrétaire médicale', 'Secrétaire médicale', 'secrétaire médicale'],
  ['passer mes caces pour travailler en entrepôt', 'CACES R489', 'caces'],
  ['bonjour je cherche à devenir pâtissier svp', 'CAP Pâtissier', 'pâtissier'],
] as const)
  test(`« ${sentence} » asks for ${goal}, and the answer says so`, () => {
    const { hits, partial, understoodAs } = index.search({ text: sentence });
    assert.deepEqual([hits[0]?.trainingId, partial, understoodAs], [title, true, goal]);
  });

test('keeps what the lexicon reads in the words of the request', () => {
  const { understoodAs } = index.search({ text: 'après mon accident je cherche un travail de bureau' });
  assert.match(understoodAs ?? '', /bureautique/);
});

for (const [typedText, title] of [
  ['vandre des vetement', 'Vendeur en alternance'],
  ['femme de chanbre', 'CQP Employé d’étages'],
] as const)
  test(`« ${typedText} », misspelt, is read as what people say, and the answer says so`, () => {
    const { hits, partial, understoodAs } = index.search({ text: typedText });
    assert.deepEqual([hits[0]?.trainingId, partial], [title, true]);
    assert.ok(understoodAs);
  });

test('does not complete a whole word to the name of a kind of certification', () => {
  const { hits, partial } = index.search({ text: 'prof de fac' });
  assert.deepEqual([hits[0]?.trainingId, partial], ['Master MEEF second degré', true]);
});

test('does not split a word into another word and the beginning of a third', () => {
  const { hits, partial } = index.search({ text: 'cafres' });
  assert.ok(!hits.length || partial, hits.map(hit => hit.trainingId).join());
});

test('reports a short resembling word as a guess, unless it sounds the same', () => {
  assert.equal(index.search({ text: 'vadre' }).partial, true);
  assert.equal(index.search({ text: 'kuisine' }).partial, false);
});

test('does not filter by a circumstance that the text refuses', () => {
  const read = (text: string): unknown =>
    readCircumstances(text).circumstances.map(({ words, filter }) => [words, filter?.facet]);
  assert.deepEqual(read('bts commerce sans passer par l’alternance'), [['sans passer par alternance', undefined]]);
  assert.deepEqual(read('anglais pas le soir'), [['pas le soir', undefined]]);
  assert.deepEqual(read('anglais sans payer'), [['sans payer', 'price']]);
  assert.deepEqual(read('excel avancé'), [['avance', undefined]]);
});

test('what a text refuses is not given, nor named among what was searched', () => {
  const animals = createTrainingIndex({
    trainings: ['Vétérinaire', 'Auxiliaire vétérinaire', 'Soigneur animalier', 'BTSA Productions animales'].map(title =>
      training(title, title),
    ),
    sessions: [],
    places: [],
  });
  const { hits, partial, understoodAs } = animals.search({ text: 'travailler avec les animaux mais pas vétérinaire' });
  assert.equal(hits[0]?.trainingId, 'Soigneur animalier');
  assert.ok(
    hits.every(({ trainingId }) => !/vétérinaire/i.test(trainingId)),
    hits.map(hit => hit.trainingId).join(),
  );
  assert.equal(partial, true);
  assert.doesNotMatch(understoodAs ?? '', /vétérinaire/);
});

test('“son” is a noun after an article, a possessive elsewhere', () => {
  const sound = createTrainingIndex({
    trainings: ['Technicien son', 'Diplôme d’ingénieur chimie'].map(title => training(title, title)),
    sessions: [],
    places: [],
  });
  assert.equal(sound.search({ text: 'ingénieur du son' }).partial, true, 'no title has both');
  assert.equal(sound.search({ text: 'ingénieur et son diplôme' }).partial, false);
});

test('six letters with two that are others are not corrected; an élève is no éleveur', () => {
  const farm = createTrainingIndex({
    trainings: ['Éleveur', 'Accompagnant d’élèves', 'BTS Motorisations toutes énergies'].map(title =>
      training(title, title),
    ),
    sessions: [],
    places: [],
  });
  assert.equal(farm.search({ text: 'poules' }).total, 0);
  assert.deepEqual(
    farm.search({ text: 'éleveur' }).hits.map(hit => hit.trainingId),
    ['Éleveur'],
  );
  const { hits, corrections } = farm.search({ text: 'éleveur de poules' });
  assert.deepEqual([hits[0]?.trainingId, corrections], ['Éleveur', undefined]);
});

test('a time of the year is a circumstance', () => {
  const { subject, circumstances } = readCircumstances('serveur pendant les vacances');
  assert.deepEqual([subject, circumstances], ['serveur', [{ words: 'pendant les vacances' }]]);
});

test('jobs are found by the wish of a sentence too', () => {
  const jobs = createJobIndex({
    jobs: ['Opérateur de production', 'Technicien de maintenance'].map(name => ({
      id: name,
      title: { masculine: name, feminine: name },
      sectors: [],
    })),
  });
  const { hits, partial, understoodAs } = jobs.search(
    'je suis à l’usine mais je veux devenir technicien de maintenance',
  );
  assert.deepEqual(
    [hits[0]?.jobId, partial, understoodAs],
    ['Technicien de maintenance', true, 'technicien de maintenance'],
  );
});
