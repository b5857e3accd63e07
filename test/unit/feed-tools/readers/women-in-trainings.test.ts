// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { realData, root, withoutRealData } from '../../../support/paths.js';
import { buildWith } from '../support/built.js';

const HEADING =
  'Session;Académie;Sexe;Statut du candidat;Voie;Série;Diplôme Spécialité;Nombre de présents;Nombre d’admis totaux';
const COOK = 'BAC PRO 22106 CUISINE';
const row = (
  sex: string,
  present: number,
  name = COOK,
  series = 'BAC PRO',
  session = '2022',
  academy = 'LILLE',
): string => [session, academy, sex, 'SCOLAIRE', 'x', series, name, present, 0].join(';');

const training = (id: string, title: string, cfd?: string): object => ({
  ...{ id, title, certifying: true, level: 4, entryLevel: null },
  ...{ domains: [], formacodes: [], nsf: [], rome: [], sourceId: 'jobs' },
  certifications: cfd === undefined ? [] : [{ kind: 'cfd', code: cfd }],
});

const TRAININGS = [
  training('cook', 'Bac pro Cuisine', '40022106'),
  training('st2s', 'Bac techno ST2S – Sciences et technologies de la santé et du social'),
  training('few', 'Bac pro Microtechniques', '40025006'),
];

const sharesOf = async (t: Parameters<typeof buildWith>[0], rows: readonly string[]): Promise<unknown[]> => {
  const built = await buildWith(
    t,
    [
      { id: 'jobs', kind: 'feed', path: 'trainings.json' },
      { id: 'bac', kind: 'baccalaureat', path: 'bac.csv' },
    ],
    { 'trainings.json': JSON.stringify({ trainings: TRAININGS }), 'bac.csv': [HEADING, ...rows, ''].join('\n') },
  );
  const shares = new Map((await built.records('trainings')).map(({ id, womenShare }) => [id, womenShare]));
  return ['cook', 'st2s', 'few'].map(id => shares.get(id));
};

describe('girls and boys in trainings', () => {
  test('are those of the latest session, from 20 candidates on, by code or by series', async t => {
    const shares = await sharesOf(t, [
      row('FILLES', 90, COOK, 'BAC PRO', '2021'),
      row('FILLES', 90, COOK, 'BAC PRO', '2021', 'AMIENS'),
      row('FILLES', 10),
      row('GARCONS', 20),
      row('GARCONS', 10, COOK, 'BAC PRO', '2022', 'AMIENS'),
      row('FILLES', 45, 'BAC ST2S SCIENCES', 'ST2S'),
      row('GARCONS', 5, 'BAC ST2S SCIENCES', 'ST2S'),
      row('FILLES', 10, 'BAC PRO 25006 MICROTECHNIQUES'),
      row('GARCONS', 9, 'BAC PRO 25006 MICROTECHNIQUES'),
      row('INCONNU', 50),
    ]);
    const candidates = { counted: 'candidates', territoryId: 'reg-32', period: '2022', sourceId: 'bac' };
    assert.deepEqual(shares, [
      { value: 25, people: 40, ...candidates },
      { value: 90, people: 50, ...candidates },
      undefined,
    ]);
  });

  test('have no share where an académie of the région is missing', async t => {
    assert.deepEqual(await sharesOf(t, [row('FILLES', 50), row('GARCONS', 50)]), [undefined, undefined, undefined]);
  });

  test('real: 66 trainings have the share that a second reader computes', { skip: withoutRealData }, async t => {
    const facts = async (name: string): Promise<Training[]> =>
      (JSON.parse(await readFile(join(root, 'packages/feed-tools/facts', name), 'utf8')) as { trainings: Training[] })
        .trainings;
    const built = await buildWith(t, [
      { id: 'offer', kind: 'feed', path: join(root, 'packages/feed-tools/facts/offer/trainings.json') },
      {
        ...{ id: 'bac-pro', kind: 'baccalaureat' },
        path: join(realData, 'training-figures/baccalaureat-academies-lille-amiens.csv'),
      },
    ]);
    const readShares = (await built.records('trainings')).flatMap(({ id, womenShare }) =>
      womenShare ? [{ id, womenShare }] : [],
    );
    assert.equal(readShares.length, 66);
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    assert.deepEqual(readShares.sort(byId), (await facts('women-in-trainings.json')).sort(byId));
  });
});
