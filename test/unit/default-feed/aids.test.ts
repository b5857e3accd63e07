// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Which aids the page of a training of the default feed lists.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchingAids } from '../../../packages/domain/src/trainings/matching-aids.js';
import { records } from './facts.js';

const aidsFor = (domain: string): string[] =>
  matchingAids(records('resources'), { routes: ['school'], territoryIds: ['reg-32'], domains: [domain] }).map(
    ({ id }) => id,
  );

test('an aid for health and social work is not offered for another training', () => {
  assert(aidsFor('Santé').includes('aides-individuelles'));
  assert(aidsFor('Social et aide à la personne').includes('aides-individuelles'));
  assert.deepEqual(aidsFor('Industrie, électricité, maintenance'), []);
});
