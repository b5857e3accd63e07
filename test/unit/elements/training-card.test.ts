// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collectionOf, openFeed } from '@orientation-widgets/feed';
import type { Outcome, Place, Provider, Session, Source, Territory, Training } from '@orientation-widgets/feed';
import { loadTraining } from '../../../packages/elements/src/trainings/load-training.js';
import { parsePoint } from '../../../packages/domain/src/trainings/near.js';
import { sessionMoment } from '../../../packages/domain/src/trainings/session-dates.js';
import * as details from '../../../packages/domain/src/trainings/session-detail-labels.js';
import * as words from '../../../packages/domain/src/trainings/session-labels.js';
import { textBlocks } from '../../../packages/domain/src/trainings/text-blocks.js';
import { currentCount } from '../../../packages/domain/src/trainings/known-offers.js';
import { localView } from '../../../packages/domain/src/trainings/local-view.js';
import { sessionsOf } from '../../../packages/domain/src/trainings/sessions-of.js';
import { trainingView } from '../../../packages/domain/src/trainings/training-view.js';
import type { TrainingViewRecords } from '../../../packages/domain/src/trainings/training-records.js';
import { exampleFeed } from '../../../stories/fixtures/feed.js';
import { sessionOf } from '../../support/training.js';

const today = '2027-01-15';

const session = (id: string, more: Partial<Session> = {}): Session =>
  sessionOf(id, { placeId: 'arras', route: 'continuing', start: '2027-02-01', ...more });

const place = (id: string, communeCode: string, lat: number | null, lon: number | null): Place => ({
  id,
  name: id,
  street: '',
  postalCode: '',
  communeCode,
  communeName: id,
  lat,
  lon,
  precision: lat === null ? 'none' : 'exact',
});

const training: Training = {
  id: 't',
  title: 'T',
  certifications: [{ kind: 'rncp', code: '320' }],
  certifying: true,
  level: 4,
  entryLevel: null,
  domains: [],
  formacodes: [],
  nsf: [],
  rome: ['J1501'],
  providerId: 'v',
  sourceId: 's',
};

const outcome = (more: Partial<Outcome>): Outcome => ({
  trainingId: 't',
  territoryId: 'reg-32',
  route: 'school',
  cohort: '2021-2022',
  employed: { '6': 50 },
  furtherStudy: null,
  sourceId: 's',
  ...more,
});

const territory = (id: string, parents: string[]): Territory => ({ id, kind: 'region', code: id, name: id, parents });

const records = (sessions: Session[], outcomes: Outcome[] = []): TrainingViewRecords => ({
  training,
  sessions,
  outcomes,
  places: collectionOf([
    place('arras', '62041', 50.29, 2.77),
    place('lille', '59350', 50.63, 3.06),
    place('lost', '80021', null, null),
  ]),
  providers: collectionOf<Provider>([{ id: 'v', name: 'V', uai: '0590001A' }]),
  sources: collectionOf<Source>([
    { id: 's', title: 'S', publisher: 'P' },
    { id: 'x', title: 'X', publisher: 'P', example: true },
  ]),
  territories: collectionOf([
    territory('reg-32', []),
    territory('dep-62', ['reg-32']),
    territory('dep-59', ['reg-32']),
    territory('bassin-1', ['dep-62', 'reg-32']),
    territory('com-62041', ['bassin-1', 'dep-62', 'reg-32']),
  ]),
});

describe('a session', () => {
  for (const [name, more, expected] of [
    ['to come', {}, 'coming'],
    ['that starts today', { start: today }, 'coming'],
    ['that starts some day of this month', { start: '2027-01' }, 'coming'],
    ['under way', { start: '2027-01-04', end: '2027-06' }, 'started'],
    ['begun, without an end', { start: '2027-01-04' }, 'over'],
    ['begun last month, known by month', { start: '2026-12' }, 'over'],
    ['finished', { start: '2026-01-04', end: '2026-06' }, 'over'],
    ['open all year', { entry: 'permanent', start: '2020-01-01' }, 'open-ended'],
    ['open all year, until last year', { entry: 'permanent', end: '2026-12-31' }, 'over'],
    ['without a date', { start: null }, 'undated'],
  ] as const) {
    it(`${name} is ${expected}`, () => assert.equal(sessionMoment(session('x', more), today), expected));
  }
});

describe('a view', () => {
  const ids = (view: ReturnType<typeof trainingView>): [string, string[]][] =>
    view.places.map(({ key, sessions }) => [key, sessions.map(({ session: { id } }) => id)]);

  it('groups by place, soonest first, without the sessions that are over or of another training', () => {
    const view = trainingView(
      records([
        session('late', { start: '2027-09' }),
        session('over', { start: '2026-01-01' }),
        session('lille', { placeId: 'lille', start: '2027-03-01' }),
        session('stranger', { trainingId: 'u' }),
        session('soon'),
        session('home', { placeId: null, mode: 'remote', entry: 'permanent', start: null }),
        session('where', { placeId: null, start: null }),
      ]),
      { today },
    );
    assert.deepEqual(ids(view), [
      ['arras', ['soon', 'late']],
      ['lille', ['lille']],
      ['remote', ['home']],
      ['unknown', ['where']],
    ]);
    assert.equal(view.next?.session.id, 'soon');
    assert.equal(currentCount(view), 5);
  });

  it('puts the nearest place first, and those without a location last', () => {
    const view = trainingView(
      records([
        session('lost', { placeId: 'lost', start: '2027-01-20' }),
        session('arras'),
        session('lille', { placeId: 'lille' }),
      ]),
      { today, near: { lat: 50.63, lon: 3.06 } },
    );
    assert.deepEqual(
      view.places.map(({ key }) => key),
      ['lille', 'arras', 'lost'],
    );
    assert.deepEqual(
      view.places.map(({ distanceKm }) => distanceKm && Math.round(distanceKm)),
      [0, 43, undefined],
    );
  });

  it('keeps to a territory, at any level, and counts the rest', () => {
    for (const territoryId of ['dep-62', 'bassin-1', 'com-62041']) {
      const view = localView(records([session('arras'), session('lille', { placeId: 'lille' })]), {
        today,
        territoryId,
      });
      assert.deepEqual([ids(view), view.local?.elsewhere], [[['arras', ['arras']]], 1], territoryId);
    }
  });

  it('shows all sessions when the territory has none', () => {
    const view = localView(records([session('arras')]), { today, territoryId: 'dep-59' });
    assert.deepEqual([currentCount(view), view.local?.elsewhere], [1, 1]);
  });

  it('states that a record is invented', () => {
    assert.equal(trainingView(records([session('a')]), { today }).example, false);
    assert.equal(trainingView(records([session('a', { sourceId: 'x' })]), { today }).example, true);
    assert.equal(trainingView(records([], [outcome({ sourceId: 'x' })]), { today }).example, true);
  });
});

describe('outcomes', () => {
  const selectedIds = (outcomes: Outcome[], territoryId?: string): unknown[] =>
    localView(records([], outcomes), { today, territoryId, homeId: 'reg-32' }).outcomes.map(
      ({ outcome: { cohort, employed }, wider }) => [cohort, employed['6'], wider?.employed['6']],
    );

  it('the establishment comes first, then the nearest territory, then the latest cohort', () => {
    const region = outcome({ cohort: '2020-2021', employed: { '6': 1 } });
    const latest = outcome({ employed: { '6': 2 } });
    const department = outcome({ territoryId: 'dep-62', employed: { '6': 3 } });
    const schoolOutcome = outcome({ uai: '0590001A', employed: { '6': 4 } });
    assert.deepEqual(selectedIds([region, latest]), [['2021-2022', 2, undefined]]);
    assert.deepEqual(selectedIds([region, latest, department], 'bassin-1'), [['2021-2022', 3, undefined]]);
    assert.deepEqual(selectedIds([region, latest, department, schoolOutcome], 'bassin-1'), [
      ['2021-2022', 4, undefined],
    ]);
  });

  it('those of another establishment or of another certification are never taken', () => {
    const other = outcome({ uai: '0620002B' });
    const certification = {
      route: 'school',
      cohort: 'c',
      employed: { '6': 9 },
      furtherStudy: null,
      sourceId: 's',
    } as const;
    assert.deepEqual(selectedIds([other, { ...certification, certification: { kind: 'rncp', code: '999' } }]), []);
    assert.deepEqual(selectedIds([{ ...certification, certification: { kind: 'rncp', code: '320' } }]), [
      ['c', 9, undefined],
    ]);
  });

  it('fall back to a wider figure when theirs is not published', () => {
    const hidden = outcome({ territoryId: 'dep-62', employed: { '6': null }, missing: 'below-threshold' });
    assert.deepEqual(selectedIds([hidden, outcome({})], 'dep-62'), [['2021-2022', null, 50]]);
  });
});

describe('words', () => {
  const view = (more: Partial<Session>): Parameters<typeof words.startSentence>[0] => {
    const record = session('x', more);
    return { session: record, moment: sessionMoment(record, today), provider: undefined, detailed: true };
  };

  it('state when the session starts', () => {
    assert.equal(words.startSentence(view({})), 'Rentrée le 1ᵉʳ février 2027');
    assert.equal(words.startSentence(view({ start: '2027-09' })), 'Rentrée en septembre 2027');
    assert.equal(words.startSentence(view({ entry: 'permanent' })), 'Entrée possible toute l’année');
    assert.equal(words.startSentence(view({ start: null })), 'Date de rentrée non précisée');
    assert.equal(
      words.startSentence(view({ start: null, schoolYear: '2024-2025' })),
      'Offre connue pour la rentrée 2024, à vérifier auprès de l’établissement',
    );
    assert.equal(words.startSentence(view({ start: '2027-01-04', end: '2027-06' })), 'Commencée le 4 janvier 2027');
  });

  it('send the visitor to the kind of establishment that must confirm a known offer', () => {
    const who = (name: string): string => details.knownOfferSentence('2022-2023', name);
    assert.equal(who('Lycée polyvalent Baggio'), 'Offre connue pour la rentrée 2022. À vérifier auprès du lycée.');
    assert.match(who('Faculté de médecine - Université de Lille'), /auprès de l’université\.$/);
    assert.match(who('CFA du bâtiment'), /auprès du centre de formation\.$/);
    assert.match(who('École supérieure d’art'), /auprès de l’école\.$/);
    assert.match(who('Campus agro-environnemental'), /auprès de l’établissement\.$/);
  });

  it('distinguish places announced, none and unknown', () => {
    const places = [24, 1, 0, undefined].map(capacity =>
      details.capacitySentence(session('x', capacity === undefined ? {} : { capacity })),
    );
    assert.deepEqual(places, ['24 places annoncées', '1 place annoncée', '0 place annoncée', undefined]);
  });

  it('are different for zero, no and unknown', () => {
    const prices = [undefined, 0, 6500].map(price =>
      details.priceSentence(session('x', price === undefined ? {} : { price })),
    );
    assert.deepEqual(prices, [undefined, 'Gratuit', 'Prix\u202f: 6\u202f500\u00a0€']);
    for (const say of [
      (value: boolean | null) => words.fundedSentence(session('x', { funded: value })),
      (value: boolean | null) => details.accessibleSentence(session('x', { accessible: value })),
    ]) {
      assert.equal(new Set([true, false, null].map(say)).size, 3);
    }
    const states = (['open', 'closed', 'suspended', null] as const).map(recruitment =>
      words.recruitmentSentence(session('x', { recruitment })),
    );
    assert.equal(new Set(states).size, 4);
    assert.equal(words.hoursSentence(session('x', { hours: 0 })), undefined);
  });
});

describe('a point', () => {
  it('is read from latitude and longitude', () => {
    assert.deepEqual(parsePoint('50.63,3.06'), { lat: 50.63, lon: 3.06 });
    assert.deepEqual(parsePoint(' 50.63 ; 3.06 '), { lat: 50.63, lon: 3.06 });
    for (const wrong of [null, '', '50.63', '50.63,', 'a,b', '95,3', '50,200', '1,2,3'])
      assert.equal(parsePoint(wrong), undefined, String(wrong));
  });
});

describe('the text of a producer', () => {
  it('is cut into paragraphs and lists', () => {
    assert.deepEqual(textBlocks('Intro.\r\n- un\n- deux\n\nFin\n1. a\n2) b'), [
      'Intro.',
      ['un', 'deux'],
      'Fin',
      ['a', 'b'],
    ]);
    assert.deepEqual(textBlocks('  \n'), []);
    assert.deepEqual(textBlocks('-10 % de remise'), ['-10 % de remise']);
  });
});

describe('loading a training', () => {
  it('takes only its own sessions', () => {
    const sessions = collectionOf([session('a'), session('b', { trainingId: 'u' }), session('c')]);
    assert.deepEqual(
      sessionsOf(sessions, 't').map(({ id }) => id),
      ['a', 'c'],
    );
    assert.deepEqual(sessionsOf(sessions, 'none'), []);
  });

  it('takes the long fields of its sessions, and gives nothing for an unknown id', async () => {
    const feed = openFeed(exampleFeed());
    const view = await loadTraining(feed, 't-deas', { today });
    assert.ok(view?.places.every(({ sessions }) => sessions.every(({ detailed }) => detailed)));
    assert.equal(await loadTraining(feed, 'none'), undefined);
  });
});
