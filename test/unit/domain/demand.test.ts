// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demandsOf } from '@orientation-widgets/feed';
import type { Demand } from '@orientation-widgets/feed';
import { demandKeys } from '@orientation-widgets/search';
import {
  beadsSentence,
  demandBeads,
  demandMeaning,
  demandSentence,
  wishesFact,
} from '@orientation-widgets/domain/trainings/demand-labels.js';
import { familyMembers, familySentence } from '@orientation-widgets/domain/trainings/trade-family-labels.js';
import { sessionOf, trainingOf } from '../../support/training.js';

const year = { schoolYear: '2022-2023' };
const demand = (wishCount: number, places: number | undefined, more: Partial<Demand> = {}): Demand => ({
  kind: 'first',
  schoolYear: '2022-2023',
  route: 'school',
  entryYear: 1,
  wishCount,
  places,
  perPlace: places ? wishCount / places : undefined,
  offers: 1,
  ...more,
});

describe('the demand for a training', () => {
  it('adds up the sessions of one year, route and year of entry, and those with places only', () => {
    const demands = demandsOf([
      sessionOf('a', { ...year, capacity: 12, firstWishes: 18 }),
      sessionOf('b', { ...year, capacity: 15, firstWishes: 34 }),
      sessionOf('without places', { ...year, firstWishes: 50 }),
      sessionOf('première', { ...year, capacity: 10, firstWishes: 2, entryYear: 2 }),
      sessionOf('silent', { ...year, capacity: 10 }),
    ]);
    assert.deepEqual(
      demands.map(({ entryYear, wishCount, places, offers }) => [entryYear, wishCount, places, offers]),
      [
        [1, 52, 27, 2],
        [2, 2, 10, 1],
      ],
    );
  });

  it('never adds first wishes to wishes confirmed, nor apprentices to pupils', () => {
    const bts = { schoolYear: '2024-2025', capacity: 15 };
    const demands = demandsOf([
      sessionOf('school', { ...bts, confirmedWishes: 133 }),
      sessionOf('apprentices', { ...bts, confirmedWishes: 40, route: 'apprenticeship' }),
      sessionOf('cap', { ...year, capacity: 15, firstWishes: 34 }),
    ]);
    assert.deepEqual(
      demands.map(({ kind, wishCount }) => [kind, wishCount]),
      [
        ['confirmed', 133],
        ['confirmed', 40],
        ['first', 34],
      ],
    );
  });

  it('sorts by first wishes for a place, then by wishes confirmed, then what has no figure', () => {
    const key = (more: Parameters<typeof sessionOf>[1]): number =>
      demandKeys([trainingOf('t')], [sessionOf('s', { ...year, ...more })])[0] ?? NaN;
    const keys = [
      key({ capacity: 20, firstWishes: 10 }),
      key({ capacity: 10, firstWishes: 30 }),
      key({ capacity: 10, confirmedWishes: 5 }),
      key({ capacity: 10 }),
    ];
    assert.deepEqual(
      keys.toSorted((a, b) => a - b),
      keys,
    );
    assert.equal(key({ firstWishes: 10 }), Infinity);
    assert.equal(key({ capacity: 0, firstWishes: 10 }), Infinity);
  });

  it('says the figures in one sentence, with their year and their meaning', () => {
    assert.equal(
      demandSentence(demand(34, 15)),
      'À la rentrée 2022\u202f: 34 élèves l’ont demandée en premier, pour 15 places.',
    );
    assert.equal(demandMeaning(demand(34, 15)), 'Soit 2,3 élèves pour une place.');
    assert.equal(demandMeaning(demand(4, 15)), 'Il y avait une place pour chaque élève qui la voulait en premier.');
    assert.match(demandSentence(demand(5, undefined)), /Le nombre de places n’est pas publié\.$/);
    assert.equal(demandMeaning(demand(5, undefined)), undefined);
    assert.match(demandSentence(demand(14, 12, { entryYear: 2 })), /^Pour entrer en première, à la rentrée 2022/);
  });

  it('warns that a person makes several wishes when the counts are not people', () => {
    const wishCount = demand(133, 15, { kind: 'confirmed', schoolYear: '2024-2025' });
    assert.equal(demandSentence(wishCount), 'À la rentrée 2024\u202f: 133 vœux confirmés, pour 15 places.');
    assert.equal(demandMeaning(wishCount), 'Soit 8,9 vœux pour une place. Une personne fait plusieurs vœux.');
  });

  it('draws ten places, one more when places are scarce, and at most forty wishes', () => {
    assert.deepEqual(demandBeads(demand(34, 15)), { seated: 10, empty: 0, standing: 13, hasMore: false });
    assert.deepEqual(demandBeads(demand(1, 100)), { seated: 1, empty: 9, standing: 0, hasMore: false });
    assert.deepEqual(demandBeads(demand(101, 100)), { seated: 10, empty: 0, standing: 1, hasMore: false });
    const many = demandBeads(demand(133, 15));
    assert.deepEqual(many, { seated: 10, empty: 0, standing: 30, hasMore: true });
    assert.equal(many && beadsSentence(many), 'Pour 10 places\u202f: plus de 40 demandes.');
    assert.equal(demandBeads(demand(5, 0)), undefined);
  });

  it('describes the demand for one place briefly, and is empty where the source publishes none', () => {
    assert.equal(wishesFact(sessionOf('s', { capacity: 15, firstWishes: 34 })), '34 premiers vœux pour 15 places');
    assert.equal(wishesFact(sessionOf('s', { capacity: 1, firstWishes: 0 })), '0 premier vœu pour 1 place');
    assert.equal(wishesFact(sessionOf('s', { firstWishes: 3, entryYear: 2 })), '3 premiers vœux, en première');
    assert.equal(wishesFact(sessionOf('s', { capacity: 15 })), undefined);
  });
});

describe('a family of trades', () => {
  const tradeFamily = {
    name: 'Relation client',
    commonYear: '40031211',
    diplomas: ['40031212', '40031213'],
    sourceId: 's',
  };
  const coded = (code: string) => trainingOf(code, { certifications: [{ kind: 'cfd', code }], tradeFamily });
  const trainings = [coded('40031213'), coded('40031211'), trainingOf('other')];

  it('puts the seconde first, and leaves out what the catalogue lacks', () => {
    assert.deepEqual(
      familyMembers(coded('40031213'), trainings).map(({ id }) => id),
      ['40031211', '40031213'],
    );
    assert.deepEqual(familyMembers(trainingOf('other'), trainings), []);
  });

  it('says what the seconde leads to, and where a bac professionnel comes from', () => {
    assert.match(familySentence(coded('40031211'), trainings), /^Après cette seconde, vous choisissez/);
    assert.match(familySentence(coded('40031213'), []), /après la seconde de cette famille\.$/);
  });
});
