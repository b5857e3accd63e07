// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Everyday words that no title contains.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { createJobIndex, createTrainingIndex } from '@orientation-widgets/search';
import { toFrenchName } from '../../../packages/search/src/lexicon/foreign-names.js';
import { root } from '../../support/paths.js';
import { training } from './support/catalogue.js';

const titles = [
  'CAP Boucher',
  'CAP Couvreur',
  'Titre professionnel Agent de propreté et d’hygiène',
  'CAP Coiffeur',
  'Titre professionnel Soudeur',
  'CAP Électricien',
  'BTS Management commercial opérationnel',
  'BTS Communication',
  'Bac pro Menuiserie',
  'TOSA Word',
  'Licence Psychologie',
  'CAP Accompagnant éducatif petite enfance',
  'Titre professionnel Conseiller en insertion professionnelle',
  'Diplôme d’État d’accompagnant éducatif et social',
  'CAP Tailleur de pierre',
  'Titre professionnel Technicien d’assistance en informatique',
  'BTS Maintenance des systèmes option C motocycles',
];
const indexOf = (names: readonly string[]): ReturnType<typeof createTrainingIndex> =>
  createTrainingIndex({
    trainings: names.map((title, number) => training(`t${number}`, title)),
    sessions: [],
    places: [],
  });
const index = indexOf(titles);
const search = (text: string): { first: string | undefined; partial: boolean; total: number } => {
  const { hits, partial, total } = index.search({ text });
  return { first: titles[Number(hits[0]?.trainingId.slice(1))], partial, total };
};

describe('what no title says', () => {
  for (const [typedText, title] of [
    ['b t s m c o', 'BTS Management commercial opérationnel'],
    ['welding course', 'Titre professionnel Soudeur'],
    ['couper la viande', 'CAP Boucher'],
    ['travailler sur les toits', 'CAP Couvreur'],
    ['faire le ménage chez les gens', 'Titre professionnel Agent de propreté et d’hygiène'],
    ['j’aime ceux qui coupent la viande', 'CAP Boucher'],
    ['technicienne de surface', 'Titre professionnel Agent de propreté et d’hygiène'],
    ['aider les gens à trouver un emploi', 'Titre professionnel Conseiller en insertion professionnelle'],
    ['microsoft 365', 'TOSA Word'],
    ['bts muc', 'BTS Management commercial opérationnel'],
    ['welding', 'Titre professionnel Soudeur'],
    ['كهربائي', 'CAP Électricien'],
    ['fryzjerka', 'CAP Coiffeur'],
    ['зварювальник', 'Titre professionnel Soudeur'],
    ['eletricista', 'CAP Électricien'],
  ] as const)
    test(typedText, () => assert.equal(search(typedText).first, title));

  test('ignores the words around the subject, and reports a partial match', () => {
    assert.deepEqual(search('formation soudeur 3 mois'), {
      first: 'Titre professionnel Soudeur',
      partial: true,
      total: 1,
    });
    assert.deepEqual(search('coiffeur à temps partiel avec le cpf'), {
      first: 'CAP Coiffeur',
      partial: true,
      total: 1,
    });
  });

  test('takes the word that titles have as the subject, not the words beside it', () =>
    assert.equal(search('psychologie pour enfants').first, 'Licence Psychologie'));

  test('prefers a subject that titles have over words that resemble its circumstances', () => {
    const results = index.search({ text: 'je voudrais être coiffeur mais je n’ai pas le bac' });
    assert.equal(results.hits[0]?.trainingId, 't3');
    assert.equal(results.partial, true);
    assert.equal(results.total, 1);
  });

  test('reports the text that was searched instead, unless the words match as typed', () => {
    assert.equal(index.search({ text: 'couper la viande' }).understoodAs, 'boucher');
    assert.equal(index.search({ text: 'formation soudeur 3 mois' }).understoodAs, 'formation soudeur');
    assert.equal(index.search({ text: 'Électricien en 3 mois' }).understoodAs, 'Électricien');
    assert.ok(!('understoodAs' in index.search({ text: 'boucher' })));
  });

  test('completes a word in small letters, but not an acronym in capitals', () => {
    assert.equal(search('TAI').first, 'Titre professionnel Technicien d’assistance en informatique');
    assert.equal(search('tail').first, 'CAP Tailleur de pierre');
  });

  test('puts a title that has the words before the titles of their synonyms', () =>
    assert.deepEqual(search('communication'), { first: 'BTS Communication', partial: false, total: 1 }));

  test('finds nothing for a text in another script', () => assert.equal(search('漢字').total, 0));

  test('a text without end is read to its two hundredth letter', () =>
    assert.equal(search(`boucher${' '.repeat(200)}${'zzzz '.repeat(40_000)}`).first, 'CAP Boucher'));
});

test('jobs are found by what people say, when no name answers', () => {
  const jobs = createJobIndex({
    jobs: ['Boucher', 'Couvreur', 'Psychologue', 'Garde d’enfant'].map(name => ({
      id: name,
      title: { masculine: name, feminine: name },
      sectors: [],
    })),
  });
  assert.equal(jobs.search('découper de la viande').hits[0]?.jobId, 'Boucher');
  assert.equal(jobs.search('kucharka').hits.length, 0);
  assert.equal(jobs.search('psychologue pour enfants').hits[0]?.jobId, 'Psychologue');
});

test('a word of the French names of jobs is not taken for one of another language', () => {
  const facts = readFileSync(`${root}packages/feed-tools/facts/appellations.json`, 'utf8');
  const { appellations } = JSON.parse(facts) as { appellations: readonly { names: readonly string[] }[] };
  const words = new Set(appellations.flatMap(({ names }) => names).flatMap(name => name.match(/[\p{L}-]+/gu) ?? []));
  // English words that French titles use with the same sense.
  for (const word of ['music', 'Developer']) words.delete(word);
  assert.ok(words.size > 1000, `${words.size} words`);
  assert.deepEqual(
    [...words].filter(word => toFrenchName(word) !== word),
    [],
  );
});

test('what people say of a job finds the training that bears its name', () => {
  const small = indexOf(['Formation de comédien', 'Licence Histoire']);
  const { hits, partial } = small.search({ text: 'faire rire les gens' });
  assert.deepEqual(
    hits.map(({ trainingId }) => trainingId),
    ['t0'],
  );
  assert.equal(partial, false);
});
