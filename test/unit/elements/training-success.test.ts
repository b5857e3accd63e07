// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collectionOf, openFeed } from '@orientation-widgets/feed';
import type { Outcome, Territory, Training } from '@orientation-widgets/feed';
import { knownOffersFeed } from '../../../stories/fixtures/known-offers.js';
import { compareRows } from '../../../packages/elements/src/trainings/compare-rows.js';
import { loadDetail } from '../../../packages/elements/src/trainings/detail/load-detail.js';
import { trainingOutcomes } from '../../../packages/domain/src/trainings/outcome-choice.js';
import { loadTraining } from '../../../packages/elements/src/trainings/load-training.js';
import { loadSuccess } from '../../../packages/domain/src/trainings/load-success.js';
import { successRate, successSentence } from '../../../packages/domain/src/trainings/success-labels.js';
import { trainingSuccess } from '../../../packages/domain/src/trainings/training-success.js';

const training: Training = {
  id: 't',
  title: 'T',
  certifications: [{ kind: 'cfd', code: '40025411' }],
  certifying: true,
  level: 4,
  entryLevel: null,
  domains: [],
  formacodes: [],
  nsf: [],
  rome: [],
  sourceId: 's',
};
const territory = (id: string, parents: string[]): Territory => ({ id, kind: 'region', code: id, name: id, parents });
const territories = collectionOf([
  territory('country-fr', []),
  territory('reg-32', ['country-fr']),
  territory('dep-62', ['reg-32', 'country-fr']),
]);

const record = (rate: number, more: Partial<Outcome> = {}): Outcome => ({
  certification: { kind: 'cfd', code: '40025411' },
  territoryId: 'reg-32',
  route: 'school',
  cohort: '2021-2022',
  employed: {},
  furtherStudy: null,
  success: { rate, period: 'session 2022' },
  sourceId: 's',
  ...more,
});
const rates = (...outcomes: Outcome[]): unknown[] =>
  trainingSuccess(training, outcomes, territories, 'dep-62').map(({ success }) => success.rate);

describe('success at the examination', () => {
  it('is that of the nearest territory, then of the latest session, one a route', () => {
    const country = record(1, { territoryId: 'country-fr', cohort: '2023-2024' });
    const older = record(2, { cohort: '2020-2021' });
    const apprentices = record(3, { route: 'apprenticeship' });
    assert.deepEqual(rates(country, older, record(4), apprentices), [4, 3]);
    assert.deepEqual(rates(country), [1]);
  });

  it('is never that of another diploma, of an establishment, or of no candidate', () => {
    assert.deepEqual(
      rates(
        record(1, { certification: { kind: 'cfd', code: '40025510' } }),
        record(2, { uai: '0590001A' }),
        record(3, { success: { rate: null, present: 0, passed: 0, period: 'session 2022' } }),
        record(4, { trainingId: 'u' }),
      ),
      [],
    );
    assert.deepEqual(rates(record(5, { trainingId: 't', certification: undefined })), [5]);
  });

  it('is distinct from the outcomes of leavers', () => {
    const leavers: Outcome = { ...record(0, { cohort: '2019-2020', employed: { '6': 40 } }), success: undefined };
    const successRecords = {
      training,
      outcomes: [record(90), leavers],
      sessions: [],
      places: collectionOf([]),
      providers: collectionOf([]),
      sources: collectionOf([]),
      territories,
    };
    assert.deepEqual(
      trainingOutcomes(successRecords, 'reg-32').map(({ outcome }) => outcome.employed),
      [{ '6': 40 }],
    );
    assert.deepEqual(trainingOutcomes({ ...successRecords, outcomes: [record(90)] }, 'reg-32'), []);
  });

  const period = 'session 2022';
  for (const [success, rate, sentence] of [
    [
      { passed: 146, present: 187, rate: 78.1, period },
      '78,1\u202f%',
      'En 2022, 146 personnes sur 187 ont réussi l’examen, soit 78,1\u202f%.',
    ],
    [{ passed: 1, present: 2, rate: 50, period }, '1 sur 2', 'En 2022, 1 personne sur 2 a réussi l’examen.'],
    [{ passed: 0, present: 2, rate: 0, period }, '0 sur 2', 'En 2022, 0 personne sur 2 a réussi l’examen.'],
    [{ present: 40, rate: 84, period }, '84\u202f%', 'En 2022, 84\u202f% des personnes présentes ont réussi l’examen.'],
    [{ rate: null, period }, undefined, 'Réussite à l’examen de 2022\u202f: non publiée.'],
  ] as const)
    it(`is worded as: ${sentence}`, () => {
      assert.equal(successRate(success), rate);
      assert.equal(successSentence(success), sentence);
    });

  it('is compared with its route, its session and its age', async () => {
    const feed = openFeed(knownOffersFeed());
    const [measured, unknown] = await Promise.all(['t-connue', 't-deas'].map(id => loadTraining(feed, id)));
    assert.ok(measured && unknown);
    const views = await Promise.all(
      [measured, unknown].map(async view => ({ ...view, success: await loadSuccess(feed, view.training, {}) })),
    );
    const row = compareRows(views).find(({ label }) => label === 'Réussite à l’examen');
    assert.deepEqual(
      row?.cells.map(({ text, details }) => [text, ...details].join(', ')),
      ['78,1\u202f%, au lycée ou en école, session 2019, chiffre ancien', 'Pas de chiffre ici'],
    );
  });

  it('of an establishment is shown only beside a training of its level', async () => {
    const offersFeed = knownOffersFeed();
    const opened = async (level: Training['level']) => {
      const trainings = (offersFeed.trainings as Training[]).map(item => ({ ...item, level }));
      const view = await loadDetail(openFeed({ ...offersFeed, trainings }), 't-connue');
      const session = view?.places.flatMap(({ sessions }) => sessions).find(({ session }) => session.id === 'c-0');
      return session && view?.context?.establishmentSuccessOf(session.session)?.success.rate;
    };
    assert.equal(await opened(4), 84);
    assert.equal(await opened(3), undefined);
  });
});
