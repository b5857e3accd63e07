// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Training } from '@orientation-widgets/feed';
import { byTitle, leadingFirst } from '../../../packages/domain/src/jobs/trainings-to.js';

const training = (title: string, certifying = true): Training => ({
  id: title,
  title,
  certifications: [],
  certifying,
  level: 4,
  entryLevel: null,
  domains: [],
  formacodes: [],
  nsf: [],
  rome: ['J1501'],
  sourceId: 's',
});
const titlesTo = (names: readonly string[], ...trainings: readonly Training[]): readonly (readonly string[])[] => {
  const { leading, near } = leadingFirst(byTitle(trainings), names);
  return [leading, near].map(groups => groups.map(({ title }) => title));
};
const AIDE = 'Diplôme d’État d’aide-soignant';
const CARER = ['Aide-soignante', 'Aide-soignant'];

test('where a State diploma bears the name of the job, the others are near it', () => {
  assert.deepEqual(
    titlesTo(CARER, training('Bac pro Accompagnement'), training(AIDE), training('Diplôme d’État d’accompagnant')),
    [[AIDE], ['Bac pro Accompagnement', 'Diplôme d’État d’accompagnant']],
  );
});

test('a State diploma of a speciality of the job is near it', () => {
  assert.deepEqual(
    titlesTo(
      ['Infirmière', 'Infirmier'],
      training('Diplôme d’État d’infirmier'),
      training('Diplôme d’État d’infirmier anesthésiste'),
    ),
    [['Diplôme d’État d’infirmier'], ['Diplôme d’État d’infirmier anesthésiste']],
  );
});

test('else every certified training leads to the job, and what certifies nothing is near it', () => {
  const names = ['Soudeuse', 'Soudeur'];
  assert.deepEqual(titlesTo(names, training('CAP'), training('Découverte', false)), [['CAP'], ['Découverte']]);
  assert.deepEqual(titlesTo(names, training('Découverte', false)), [['Découverte'], []]);
  assert.deepEqual(titlesTo(names), [[], []]);
});
