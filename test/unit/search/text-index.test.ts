// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTextIndex } from '@orientation-widgets/search';

const titles = [
  'CAP Cuisine',
  'CAP Boulanger',
  'Diplôme d’État d’infirmier',
  'Diplôme d’État d’aide-soignant',
  'Titre professionnel Conducteur de transport en commun sur route',
  'Formation coiffeur / coiffeuse',
  'Bac pro Métiers de la coiffure',
  'CAP Accompagnant éducatif petite enfance',
  'BTS NDRC',
  'Électromécanicien(ne) (H/F)',
  'TP Soudeur assembleur industriel',
  'Œnologie et dégustation',
  'Développeur web en alternance',
  'Titre professionnel Technicien de maintenance industrielle',
  'Permis C',
  'Gestionnaire de paie',
  'Technicien du son',
  'Licence professionnelle métiers de la GRH',
];
const index = createTextIndex(titles.map(text => ({ text })));
const matchesOf = (text: string): string[] => index.search(text).documents.map(document => titles[document] ?? '');
const first = (text: string): string | undefined => matchesOf(text)[0];

const cases: readonly (readonly [why: string, typed: string, expected: string])[] = [
  ['accents and case do not matter', 'ELECTROMECANICIEN', 'Électromécanicien(ne) (H/F)'],
  ['a ligature may be opened', 'oenologie', 'Œnologie et dégustation'],
  ['words come in any order', 'enfance petite cap', 'CAP Accompagnant éducatif petite enfance'],
  ['feminine', 'infirmière', 'Diplôme d’État d’infirmier'],
  ['feminine plural', 'aides-soignantes', 'Diplôme d’État d’aide-soignant'],
  ['-teur, -trice', 'conductrice', 'Titre professionnel Conducteur de transport en commun sur route'],
  ['-ien, -ienne', 'technicienne de maintenance', 'Titre professionnel Technicien de maintenance industrielle'],
  ['an unfinished word', 'infirmi', 'Diplôme d’État d’infirmier'],
  ['several unfinished words', 'tech maint indus', 'Titre professionnel Technicien de maintenance industrielle'],
  ['one error', 'cuissine', 'CAP Cuisine'],
  ['spelt by ear', 'boulanjé', 'CAP Boulanger'],
  ['a doubled letter forgotten', 'electromecanicienne coifure', 'Électromécanicien(ne) (H/F)'],
  ['a doubled letter forgotten, in a word of the family', 'coifeur', 'Formation coiffeur / coiffeuse'],
  ['spelt by ear, with another letter for the sound', 'kwafeur', 'Formation coiffeur / coiffeuse'],
  ['a nasal written otherwise, the end not heard', 'boulenjé', 'CAP Boulanger'],
  [
    'an everyday word, spelt by ear',
    'chofeur de bus',
    'Titre professionnel Conducteur de transport en commun sur route',
  ],
  ['an everyday word, begun', 'cuisto', 'CAP Cuisine'],
  ['an acronym inside another', 'licence rh', 'Licence professionnelle métiers de la GRH'],
  ['two letters that begin a word and are an acronym', 'so', 'TP Soudeur assembleur industriel'],
  ['two errors', 'infrmiere diplone', 'Diplôme d’État d’infirmier'],
  ['letters exchanged', 'cusiine', 'CAP Cuisine'],
  ['an error in an unfinished word', 'infrimi', 'Diplôme d’État d’infirmier'],
  ['two words glued', 'aidesoignante', 'Diplôme d’État d’aide-soignant'],
  ['two words glued without a hyphen in the title', 'petiteenfance', 'CAP Accompagnant éducatif petite enfance'],
  ['one word cut in two', 'électro mécanicien', 'Électromécanicien(ne) (H/F)'],
  ['an acronym that the title does not write', 'deas', 'Diplôme d’État d’aide-soignant'],
  ['initials without any table', 'tmi', 'Titre professionnel Technicien de maintenance industrielle'],
  ['the long form of an acronym of the title', 'négociation digitalisation', 'BTS NDRC'],
  ['the long form of a kind of diploma', 'titre professionnel soudeur', 'TP Soudeur assembleur industriel'],
  ['an everyday word', 'chauffeur de bus', 'Titre professionnel Conducteur de transport en commun sur route'],
  ['a wish in a sentence', 'je veux devenir boulanger', 'CAP Boulanger'],
  ['elided words', "l'infirmier d'etat", 'Diplôme d’État d’infirmier'],
  ['a single letter that counts', 'permis c', 'Permis C'],
  ['a trade that is also a little word', 'technicienne son', 'Technicien du son'],
  ['a small word still being typed', 'gestionnaire de', 'Gestionnaire de paie'],
];
for (const [why, typedText, expected] of cases)
  test(`${why}: "${typedText}"`, () => assert.equal(first(typedText), expected));

test('a job finds what names its activity', () => {
  assert.deepEqual(
    new Set(matchesOf('coiffeuse')),
    new Set(['Formation coiffeur / coiffeuse', 'Bac pro Métiers de la coiffure']),
  );
});

test('the name of a kind of diploma is read whole: one of its words says nothing of the subject', () => {
  const kinds = [
    'BTS Banque',
    'VAE Maçon',
    'TP Maçon',
    'Technicien supérieur du bâtiment',
    'Manager l’expérience client',
  ];
  const small = createTextIndex(kinds.map(text => ({ text })));
  const foundIn = (text: string): string[] => small.search(text).documents.map(document => kinds[document] ?? '');
  assert.deepEqual(foundIn('technicien supérieur'), ['Technicien supérieur du bâtiment']);
  assert.deepEqual(foundIn('exp'), ['Manager l’expérience client']);
  assert.deepEqual(foundIn('brevet de technicien supérieur'), ['BTS Banque']);
  assert.deepEqual(foundIn('titre pro maçon'), ['TP Maçon']);
  assert.deepEqual(foundIn('validation des acquis de l’expérience'), ['VAE Maçon']);
});

test('an action does not come with its trade, nor a verb, while titles name the trade', () => {
  const family = [
    'Devenir producteur',
    'Production de biens',
    'Développeuse mobile',
    'Développer ses compétences',
    'Fabrication de pièces',
  ];
  const small = createTextIndex(family.map(text => ({ text })));
  const foundIn = (text: string): string[] => small.search(text).documents.map(document => family[document] ?? '');
  assert.deepEqual(foundIn('productrice'), ['Devenir producteur']);
  assert.deepEqual(foundIn('développeur'), ['Développeuse mobile']);
  assert.deepEqual(foundIn('fabricateur'), ['Fabrication de pièces'], 'no title names this trade');
});

test('returns only the nearest words for a misspelled one', () => {
  const near = ['Façadier', 'Cavalier d’entraînement', 'Carrières sociales'];
  const small = createTextIndex(near.map(text => ({ text })));
  assert.deepEqual(small.search('facdier').documents, [0]);
});

test('uses a related word only when no title has the everyday word', () => {
  const titlesFound = (titles: string[]): string[] =>
    createTextIndex(titles.map(text => ({ text })))
      .search('brancardière')
      .documents.map(document => titles[document] ?? '');
  assert.deepEqual(titlesFound(['Brancardier', 'Ambulancier']), ['Brancardier']);
  assert.deepEqual(titlesFound(['Boulanger', 'Ambulancier']), ['Ambulancier']);
});

test('requires every word when some title has them all', () => {
  assert.deepEqual(matchesOf('cap cuisine'), ['CAP Cuisine']);
  assert.equal(index.search('cap cuisine').partial, false);
});

test('returns the titles with the most words as a partial match when none has them all', () => {
  const matches = index.search('boulanger licorne');
  assert.deepEqual(
    matches.documents.map(document => titles[document]),
    ['CAP Boulanger'],
  );
  assert.equal(matches.partial, true);
});

test('a word that resembles nothing finds nothing', () => assert.deepEqual(matchesOf('xqzwkj'), []));

test('a text without words finds every title', () => assert.equal(matchesOf('  … ').length, titles.length));

test('returns scores in descending order', () => {
  const { scores } = index.search('cap');
  assert.deepEqual(
    [...scores].sort((a, b) => b - a),
    scores,
  );
});

test('matched words are shown in the title as written', () => {
  const matches = index.search('soignante aide');
  const document = matches.documents[0] ?? -1;
  assert.deepEqual(
    matches.highlights(document).map(([start, end]) => titles[document]?.slice(start, end)),
    ['aide', 'soignant'],
  );
});

test('uses the related words of a document only when no title matches', () => {
  const jobs = createTextIndex([
    { text: 'Assistant ménager', related: ['employée de maison'] },
    { text: 'Gouvernante de maison' },
  ]);
  assert.deepEqual(jobs.search('maison').documents, [1]);
  assert.deepEqual(jobs.search('employé').documents, [0]);
});

test('the table of everyday words can be replaced', () => {
  const customIndex = createTextIndex([{ text: 'CAP Fleuriste' }], {
    synonyms: { bouquet: 'fleuriste, horticulture' },
  });
  assert.deepEqual(customIndex.search('bouquets').documents, [0]);
  assert.deepEqual(index.search('toubib').documents, []);
});

test('any text is answered, however odd', () => {
  const odd = [
    "'",
    '((',
    '-',
    '%00',
    'a'.repeat(5000),
    'cap '.repeat(400),
    '🍞',
    '\u0000',
    'constructor',
    '__proto__',
    'toString',
    '日本語',
    '1',
    'é',
  ];
  for (const text of odd) assert.ok(Array.isArray(index.search(text).documents), text);
});

test('reads a short last word as the possible beginning of another', () => {
  const begun = createTextIndex(
    ['Technicien son', 'Technicien de maintenance', 'Bac pro esthétique', 'Bac pro vente'].map(text => ({ text })),
  );
  const titles = (text: string): number[] => [...begun.search(text).documents];
  assert.deepEqual(titles('technicien de ma'), [1]);
  assert.deepEqual(titles('bac pro est'), [2]);
  assert.deepEqual(titles('technicien de '), [0, 1]);
  assert.deepEqual(titles('bac pro chez'), [3, 2], 'nothing begins so: the word says nothing');
});

test('ignores how one wants to learn when no title has it with the other words', () => {
  assert.deepEqual(matchesOf('petite enfance en alternance'), ['CAP Accompagnant éducatif petite enfance']);
  assert.deepEqual(matchesOf('développeur web en alternance'), ['Développeur web en alternance']);
  assert.equal(first('reprendre études boulanger'), 'CAP Boulanger');
  assert.equal(index.search('petite enfance gratuit').partial, true);
});

test('words that say what kind of training a title is belong to no family', () => {
  const framed = createTextIndex(
    [
      'Formation fleuriste',
      'Formateur d’adultes',
      'Préparation au CAP',
      'Préparateur de commandes',
      'Soudage',
      'Soudeur',
    ].map(text => ({ text })),
  );
  assert.deepEqual(framed.search('formatrice').documents, [1]);
  assert.deepEqual(framed.search('préparateur').documents, [3]);
  assert.deepEqual(framed.search('soudeur').documents, [5, 4]);
});

test('does not complete an everyday word that is followed by another', () => {
  const schools = createTextIndex(
    ['Anglais professionnel', 'Professeur des écoles', 'Profil de poste'].map(text => ({ text })),
  );
  assert.deepEqual(schools.search('prof des écoles').documents, [1]);
  assert.equal(schools.search('prof').documents.length, 3);
});

test('does not complete a word that has two wrong letters', () => {
  const tourism = createTextIndex([
    { text: 'BTS Tourisme' },
    { text: 'CAP Electricien' },
    { text: 'Matériaux composites' },
  ]);
  assert.deepEqual(tourism.search('toubib').documents, []);
  assert.deepEqual(tourism.search('électricien compte').documents, [1]);
  assert.deepEqual(tourism.search('turisme').documents, [0]);
});

test('reports a distant resemblance as a near match, but not one wrong letter', () => {
  const single = createTextIndex([{ text: 'CAP Chaudronnier' }]);
  assert.equal(single.search('chaudtonnoer').partial, true);
  assert.equal(single.search('chaudronnir').partial, false);
});

test('an x at the end is a plural only after a u', () => {
  const words = createTextIndex([
    { text: 'Gardien de la paix' },
    { text: 'Gestionnaire de paie' },
    { text: 'Jeu vidéo' },
  ]);
  assert.deepEqual(words.search('paie').documents, [1]);
  assert.deepEqual(words.search('paix').documents, [0]);
  assert.deepEqual(words.search('jeux').documents, [2]);
});

test('reports a near match when a similar word replaces a word that titles have', () => {
  const sport = createTextIndex([{ text: 'Spécialité Éducateur sportif' }, { text: 'Sciences spécialisées' }]);
  const { documents, partial } = sport.search('educateur spécialisé');
  assert.deepEqual(documents, [0]);
  assert.equal(partial, true);
});

test('does not correct a word of three letters, and reports a partial match', () => {
  const photo = createTextIndex([{ text: 'Développeur photo' }, { text: 'Développeur informatique' }]);
  assert.deepEqual(photo.search('développeur php').documents, [0, 1]);
  assert.equal(photo.search('développeur php').partial, true);
});

test('corrects one letter of three beside the name of a trade, as a near match', () => {
  const web = createTextIndex([{ text: 'Développeur Java' }, { text: 'Développeur web' }, { text: 'Titre pro web' }]);
  const { documents, partial } = web.search('developpeur wev');
  assert.deepEqual(documents, [1]);
  assert.equal(partial, true);
  assert.deepEqual(web.search('titre wev').documents, [2]);
});

test('matches very long titles without excessive backtracking', () => {
  const long = ['e', 'tte', 'a-', 'a ', 'b'].map(part => `${part.repeat(400_000)}x`);
  const { documents } = createTextIndex([...long, 'CAP Cuisine'].map(text => ({ text }))).search('cuisine');
  assert.deepEqual(documents, [long.length]);
});
