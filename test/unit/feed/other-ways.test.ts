// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectionOf, otherWays } from '@orientation-widgets/feed';
import { isSameDiploma } from '../../../packages/feed/src/trainings/other-ways.js';
import type { DiplomaWay, Place, Session, Training } from '@orientation-widgets/feed';
import { sessionOf, trainingOf } from '../../support/training.js';

type Codes = Partial<Record<Training['certifications'][number]['kind'], string>>;

const training = (id: string, codes: Codes, more: Partial<Training> = {}): Training =>
  trainingOf(id, {
    certifications: Object.entries(codes).map(([kind, code]) => ({ kind: kind as keyof Codes, code })),
    level: 3,
    ...more,
  });

const session = (
  id: string,
  [trainingId, route, placeId, providerId]: readonly [string, Session['route'], string, string],
): Session => sessionOf(id, { trainingId, route, placeId, providerId });

const place = (id: string, communeCode: string): Place => ({
  id,
  name: id,
  street: '',
  postalCode: '',
  communeCode,
  communeName: communeCode,
  lat: null,
  lon: null,
  precision: 'none',
});

const TRAININGS = [
  training('cap', { cfd: '50022137', rncp: '38430' }),
  training('cap-adults', { rncp: '38430' }),
  training('cap-option', { cfd: '50022138', rncp: '38430' }),
  training('bac', { cfd: '40022106', rncp: '37907' }),
  training('nothing', {}),
];

const SESSIONS = [
  session('lycee', ['cap', 'school', 'lille', 'lycee-a']),
  session('cfa', ['cap', 'apprenticeship', 'lille', 'cfa']),
  session('far', ['cap', 'school', 'lens', 'lycee-b']),
  session('far-2', ['cap', 'school', 'lens', 'lycee-b']),
  session('other', ['cap', 'school', 'lille', 'lycee-c']),
  session('adults', ['cap-adults', 'continuing', 'lens', 'greta']),
  session('option', ['cap-option', 'apprenticeship', 'lille', 'cfa']),
  session('bac', ['bac', 'apprenticeship', 'lille', 'cfa']),
  session('same', ['cap-adults', 'school', 'lille', 'lycee-a']),
];

const records = {
  trainings: collectionOf(TRAININGS),
  sessionsOf: (id: string): Session[] => SESSIONS.filter(({ trainingId }) => trainingId === id),
  places: collectionOf([place('lille', '59350'), place('lens', '62498')]),
};

const summariesOf = (ways: readonly DiplomaWay[]): unknown[] =>
  ways.map(way => [
    way.training.id,
    way.route,
    way.place?.communeName,
    way.providerId,
    way.sessions.map(({ id }) => id),
    way.differs,
  ]);

const byId = (id: string): Training => TRAININGS.find(item => item.id === id) ?? training(id, {});

test('lists the same diploma elsewhere, other routes first', () => {
  assert.deepEqual(summariesOf(otherWays(byId('cap'), SESSIONS.slice(0, 1), records)), [
    ['cap', 'apprenticeship', '59350', 'cfa', ['cfa'], ['route', 'provider']],
    ['cap-adults', 'continuing', '62498', 'greta', ['adults'], ['route', 'commune', 'provider']],
    ['cap', 'school', '62498', 'lycee-b', ['far', 'far-2'], ['commune', 'provider']],
    ['cap', 'school', '59350', 'lycee-c', ['other'], ['provider']],
  ]);
});

test('nothing when every way is already shown, and nothing for what leads to no diploma', () => {
  const ownSessions = records.sessionsOf('bac');
  assert.deepEqual(otherWays(byId('bac'), ownSessions, records), []);
  assert.deepEqual(otherWays(byId('nothing'), [], records), []);
  assert.deepEqual(otherWays(training('alone', { cfd: '1' }), [], records), []);
});

test('separates two options of an RNCP number, and otherwise needs one common code', () => {
  const [cap, adults, option] = TRAININGS;
  assert.ok(cap && adults && option);
  assert.equal(isSameDiploma(cap, option), false);
  assert.equal(isSameDiploma(cap, adults), true);
  assert.equal(isSameDiploma(training('a', { mefstat: '1' }), training('b', { mefstat: '1' })), false);
  assert.equal(
    isSameDiploma(training('a', { cfd: '1' }, { certifying: false }), training('b', { cfd: '1' })),
    false,
    'a common first year certifies nothing',
  );
  assert.equal(isSameDiploma(training('a', { cfd: '1' }), training('b', { rncp: '1' })), false);
});
