// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { matchIntents } from '@orientation-widgets/search';
import { intentQueries } from '../../bench/search/intent-queries.js';

const namesOf = (text: string): string[] => matchIntents(text).map(({ intent }) => intent);

describe('matchIntents', () => {
  test('reads what is asked, whatever the order of the words, their accents and their number', () => {
    assert.deepEqual(namesOf('je sais pas quoi faire'), ['no-idea']);
    assert.deepEqual(namesOf('Un boulot SANS diplome !'), ['no-diploma']);
    assert.deepEqual(namesOf('après un bac STI2D'), ['after-sti2d']);
    assert.deepEqual(namesOf('après un bac pro'), ['after-bac']);
    assert.deepEqual(namesOf('lycees'), ['school-list']);
  });

  test('reads a refusal, a broken contract, a licence to pay and a training in part time', () => {
    assert.deepEqual(namesOf('refusé partout'), ['no-place']);
    assert.deepEqual(namesOf('mon contrat d’apprentissage est cassé'), ['broken-apprenticeship']);
    assert.deepEqual(namesOf('permis poids lourd payé'), ['paid-licence']);
    assert.deepEqual(namesOf('une formation à temps partiel'), ['part-time-training']);
  });

  test('reads what a job hides: a relative to help, a pregnancy, a salary to keep, a move', () => {
    assert.deepEqual(namesOf('je m’occupe de ma mère malade, proche aidante'), ['carer']);
    assert.deepEqual(namesOf('apprentie enceinte'), ['maternity']);
    assert.deepEqual(namesOf('devenir infirmière et garder mon salaire'), ['paid-employee']);
    assert.deepEqual(namesOf('mon conjoint est muté, travail'), ['moving']);
    assert.deepEqual(namesOf('je travaille la nuit, je veux travailler de jour')[0], 'day-work');
    assert.deepEqual(namesOf('la saison est finie')[0], 'lost-job');
    assert.deepEqual(namesOf('je voudrais faire du bénévolat')[0], 'volunteering');
  });

  test('reads what no list answers: another country, prison, a refusal, trouble at work', () => {
    assert.deepEqual(namesOf('travailler en Belgique'), ['abroad']);
    assert.deepEqual(namesOf('je sors de prison'), ['after-prison']);
    assert.deepEqual(namesOf('refusé partout sur Parcoursup'), ['refused-after-bac']);
    assert.deepEqual(namesOf('harcèlement au travail'), ['work-trouble']);
    assert.deepEqual(namesOf('étudiante handicapée'), ['disabled-student']);
    assert.deepEqual(namesOf('c’est quoi la seconde pro'), ['vocational-second']);
    assert.deepEqual(namesOf('apprendre l’anglais gratuitement'), ['language-course']);
    const [spoken] = matchIntents('formation anglais');
    assert.deepEqual([spoken?.intent, spoken?.subject], ['trainings-about', 'anglais']);
  });

  test('reads what blocks a training before the training, and statuses before jobs', () => {
    for (const [text, intent] of [
      ['j’ai trouvé une formation mais personne pour garder mes enfants', 'childcare'],
      ['formation trop loin, ni voiture ni permis', 'mobility'],
      ['une chambre pour mon alternance', 'housing'],
      ['agriculteur en difficulté, je veux arrêter la ferme', 'farmer'],
      ['je quitte l’armée, quel métier civil', 'leaving-army'],
      ['je rentre de l’étranger', 'return-from-abroad'],
      ['57 ans licencié de l’usine', 'senior'],
      ['refusé dans tous ses vœux après la 3e', 'no-school-place'],
      ['ma fille n’a pas de place au lycée', 'no-school-place'],
      ['me former en gardant mon salaire', 'paid-employee'],
      ['je viens d’arriver du Congo', 'newcomer'],
    ] as const)
      assert.equal(namesOf(text)[0], intent, text);
  });

  test('takes neither a sentence for a subject, nor a whole word for the beginning of another', () => {
    assert.deepEqual(namesOf('une formation mais trop de choses me retiennent'), []);
    assert.ok(!namesOf('comment être pris').includes('after-prison'));
  });

  test('reads a word that is still being typed', () => assert.deepEqual(namesOf('reconver'), ['career-change']));

  test('says what an intent is about, as it was typed', () => {
    const [pay] = matchIntents('Quel est le salaire d’une infirmière ?');
    assert.deepEqual([pay?.intent, pay?.subject], ['pay', 'infirmière']);
    const [trainings] = matchIntents('une formation en langue des signes');
    assert.deepEqual([trainings?.intent, trainings?.subject], ['trainings-about', 'langue des signes']);
  });

  test('says nothing of the name of a job, of a training or of a place', () => {
    for (const text of ['soudeur', 'licence informatique', 'soigneur animalier', 'mission locale arras', ''])
      assert.deepEqual(namesOf(text), [], text);
  });

  test('is less certain of an intent that leaves words aside', () => {
    const [school] = matchIntents('lycée');
    const [narrowed] = matchIntents('lycée Baggio');
    assert.ok(school && narrowed && narrowed.confidence < school.confidence);
  });

  test('recognises a word with a single meaning, whatever stands beside it', () => {
    assert.deepEqual(namesOf('VAE aide-soignante'), ['validation']);
    assert.deepEqual(namesOf('logistique licencié permis poids lourd'), ['heavy-vehicle', 'lost-job']);
  });

  test('reads who hires, who changes course at school, what hurts and a class as people write it', () => {
    assert.deepEqual(namesOf('trouver un apprenti'), ['apprentice-wanted']);
    assert.deepEqual(namesOf('mon fils a pas de patron')[0], 'no-employer');
    assert.deepEqual(namesOf('changer d’orientation après la seconde'), ['school-change']);
    assert.deepEqual(namesOf('genou bousillé, carreleur'), ['health']);
    assert.deepEqual(namesOf('stage 3ème vétérinaire'), ['placement']);
    assert.deepEqual(namesOf('permis trop cher'), ['mobility']);
    assert.deepEqual(namesOf('passer le permis C'), ['heavy-vehicle']);
  });

  test('reads what a list cannot answer: boarding, lone minors, a class to take out, no telephone', () => {
    for (const [text, intent] of [
      ['internat lycee pro', 'boarding'],
      ['mineur etranger seul', 'lone-minor'],
      ['mon diplome du maroc est til reconnu', 'foreign-diploma'],
      ['emmener ma classe visiter une entreprise', 'class-visit'],
      ['jai pas de telephone ou aller', 'no-phone'],
      ['chomage dans ma commune', 'figures'],
      ['je veux prendre un apprenti boulangerie', 'apprentice-wanted'],
      ['je cherche du travail', 'lost-job'],
      ['arreter la fac je veu faire autre chose', 'student-change'],
      ['mon fils est en ulis apres la 3eme', 'disability'],
      ['je suis handicapé je cherche du boulot', 'disability'],
      ['divorce je veu retravailler', 'back-to-work'],
    ] as const)
      assert.equal(namesOf(text)[0], intent, text);
  });

  test('ends the subject of an intent where the text turns to something else', () => {
    const [match] = matchIntents('travailler avec les animaux mais pas longtemps');
    assert.deepEqual([match?.intent, match?.subject], ['wish', 'animaux']);
  });

  test('does not put together words that stand apart', () =>
    assert.deepEqual(namesOf('je n’ai pas le brevet, travailler dans les voitures'), ['no-diploma', 'wish']));

  test('leaves an age aside, unless it is what is asked', () => {
    assert.deepEqual(namesOf('décrochage à 17 ans'), namesOf('décrochage'));
    assert.deepEqual(namesOf('après 50 ans'), ['senior']);
  });

  test('recognises most queries of the judged list, with few wrong intents', () => {
    const queries = intentQueries();
    const misses = queries.filter(({ text, expected }) => !expected.includes(namesOf(text)[0] ?? '-'));
    const wrongIntents = misses.filter(({ text }) => namesOf(text).length > 0);
    assert.ok(misses.length / queries.length < 0.06, misses.map(({ text }) => text).join('\n'));
    assert.ok(wrongIntents.length / queries.length < 0.02, wrongIntents.map(({ text }) => text).join('\n'));
  });
});
