// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PeopleFilter, PersonRow } from '../../../../packages/portal/src/nearby/nearby-files.js';
import { selectPeople } from '../../../../packages/portal/src/nearby/select-people.js';

const BEAUVAIS = { lat: 49.43, lon: 2.08 };

/** Row of a structure some kilometres north of Beauvais. */
const person = (name: string, km: number, phone: string): PersonRow => [
  ...([name, `annuaire/${name}/`, 'Une ville', BEAUVAIS.lat + km / 111, BEAUVAIS.lon] as const),
  ...([phone, 'aD', 'Personnes en situation de handicap'] as const),
];

const namesOf = (...people: readonly PersonRow[]): readonly string[] =>
  selectPeople(people, BEAUVAIS, { filter: { need: 'a', forWhom: 'D' }, most: 3 }).map(({ item: [name] }) => name);

const YOUNG = 'Jeunes de 16 à 25 ans';
const WOMEN = 'Femmes, Familles';
/** Row of a structure about work, for everyone without an audience. */
const worker = (name: string, km: number, audience?: string): PersonRow =>
  [...person(name, km, name).slice(0, 6), 'a', ...(audience ? [audience] : [])] as unknown as PersonRow;

describe('selectPeople', () => {
  test('leaves out a far structure of a network that has one near: the MDPH of another département', () =>
    assert.deepEqual(
      namesOf(person('MDPH - Oise', 1, '1'), person('MDPH - Somme', 53, '2'), person('Agefiph', 53, '3')),
      ['MDPH - Oise', 'Agefiph'],
    ));

  test('keeps the far structures of a network that has none near', () =>
    assert.deepEqual(namesOf(person('MDPH - Oise', 40, '1'), person('MDPH - Somme', 53, '2')), [
      'MDPH - Oise',
      'MDPH - Somme',
    ]));

  test('leaves out structures of other départements when one is nearer', () =>
    assert.deepEqual(namesOf(person('Greta de Calais', 0, '1'), person('Greta de Laon', 198, '2')), [
      'Greta de Calais',
    ]));

  test('lists a telephone number once', () =>
    assert.deepEqual(namesOf(person('Greta - Oise', 4, '1'), person('CIO', 5, '2'), person('Greta - Centre', 6, '1')), [
      'Greta - Oise',
      'CIO',
    ]));

  describe('for someone whose age is unknown', () => {
    const namesFor = (...people: readonly PersonRow[]): readonly string[] =>
      selectPeople(people, BEAUVAIS, { filter: { need: 'a', pastSchool: true, youngLast: true }, most: 3 }).map(
        ({ item: [name] }) => name,
      );
    test('names first who advises adults, and keeps one structure for young people', () =>
      assert.deepEqual(
        namesFor(
          worker('Point information jeunesse', 0, YOUNG),
          worker('Mission locale', 1, YOUNG),
          worker('CIO', 5),
          worker('Greta', 8, 'Adultes'),
          worker('CIDFF', 2, WOMEN),
        ),
        ['Greta', 'CIO', 'Point information jeunesse'],
      ));

    test('names structures for young people where there is no other near', () =>
      assert.deepEqual(namesFor(worker('Mission locale', 1, YOUNG), worker('Greta', 90, 'Adultes')), [
        'Mission locale',
      ]));

    test('names who receives young people of the town before a body for adults that is far', () =>
      assert.deepEqual(
        namesFor(
          worker('Mission locale', 0, YOUNG),
          worker('CIDFF', 0, WOMEN),
          worker('CIO', 3),
          worker('Greta', 29, 'Adultes'),
        ),
        ['CIO', 'Mission locale', 'Greta'],
      ));
  });

  describe('whoever asks', () => {
    const namesFor = (filter: PeopleFilter, ...people: readonly PersonRow[]): readonly string[] =>
      selectPeople(people, BEAUVAIS, { filter, most: 3 }).map(({ item: [name] }) => name);

    test('names last who first advises women, unless the page is for them', () => {
      const people = [worker('CIDFF', 1, WOMEN), worker('CIO', 20), worker('Info Jeunes', 9, 'Jeunes')];
      assert.deepEqual(namesFor({ need: 'a' }, ...people), ['Info Jeunes', 'CIO', 'CIDFF']);
      assert.equal(namesFor({ need: 'a', adults: true, women: true }, ...people)[0], 'CIDFF');
    });

    test('names who advises pupils before the others of the radius, for a pupil', () =>
      assert.deepEqual(
        namesFor(
          { need: 'a', forWhom: 'A' },
          worker('CMA', 0),
          worker('CIO', 12),
          worker('Info Jeunes', 20, 'Jeunes'),
          worker('CIO - Loin', 40),
        ),
        ['CIO', 'Info Jeunes', 'CMA'],
      ));

    test('names who finds an employer first, for an apprentice', () =>
      assert.deepEqual(
        namesFor(
          { need: 'a', apprentices: true },
          worker('CIO', 0),
          worker('Mission locale', 4, YOUNG),
          worker('CMA', 17),
          worker('CIDFF', 1, WOMEN),
        ),
        ['Mission locale', 'CMA', 'CIO'],
      ));

    test('names last who serves people with a disability, for a question that is about none', () =>
      assert.deepEqual(
        namesFor(
          { need: 'a', adults: true, pastSchool: true },
          worker('MDPH', 1, 'Personnes en situation de handicap'),
          worker('Greta', 17, 'Adultes'),
          worker('CIO', 20),
        ),
        ['Greta', 'CIO', 'MDPH'],
      ));

    test('names the body of the town before one for adults of another part of the département', () =>
      assert.deepEqual(
        namesFor({ need: 'a', adults: true, pastSchool: true }, worker('CIO', 2), worker('Greta', 31, 'Adultes')),
        ['CIO', 'Greta'],
      ));

    test('names a body for the residents of a commune in that commune alone', () => {
      const row = (commune: string): PersonRow =>
        [`CCAS - ${commune}`, 'annuaire/ccas/', commune, 49.45, 2.08, commune, 'e!'] as const;
      const people = selectPeople(
        [row('Beauvais'), row('Tillé')],
        { ...BEAUVAIS, name: 'Beauvais' },
        {
          filter: { need: 'e' },
          most: 3,
        },
      );
      assert.deepEqual(
        people.map(({ item: [name] }) => name),
        ['CCAS - Beauvais'],
      );
    });

    test('keeps one structure for everyone when those of the town are for some', () =>
      assert.deepEqual(
        namesFor(
          { need: 'a' },
          worker('Info Jeunes', 0, 'Jeunes'),
          worker('Mission locale', 0, YOUNG),
          worker('Relais', 1, 'Parents'),
          worker('Adil', 28),
        ),
        ['Info Jeunes', 'Mission locale', 'Adil'],
      ));
  });
});
