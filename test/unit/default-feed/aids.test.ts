// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Aids listed on the page of a training of the default feed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchingAids, type AidCriteria } from '../../../packages/domain/src/trainings/matching-aids.js';
import { records } from './facts.js';

const aidsFor = (domain: string, more: Partial<AidCriteria> = {}): string[] =>
  matchingAids(records('resources'), {
    routes: ['school'],
    level: 5,
    territoryIds: ['reg-32', 'country-fr'],
    domains: [domain],
    ...more,
  }).map(({ id }) => id);

test('an aid for health and social work is not offered for another training', () => {
  assert(aidsFor('Santé').includes('aides-individuelles'));
  assert(aidsFor('Social et aide à la personne').includes('aides-individuelles'));
  assert.deepEqual(aidsFor('Industrie, électricité, maintenance'), ['student-grant']);
});

test('an apprentice is told of what the Region, the State and the landlords give', () => {
  const aids = aidsFor('Industrie', { routes: ['apprenticeship'], level: 3 });
  for (const id of [
    'region-apprentice-equipment',
    'region-apprentice-transport',
    'state-apprentice-licence',
    'mobili-jeune',
  ])
    assert.ok(aids.includes(id), id);
  assert.ok(!aids.includes('lycee-grant'));
});

test('each aid for a person has its conditions, its page, its contact and its source', () => {
  const sources = new Set(records('sources').map(({ id }) => id));
  const aids = records('directory').filter(({ kind }) => kind === 'aid');
  assert.equal(aids.length, 24);
  for (const { id, summary, eligibility, url = '', contact, sourceId = '', audienceIds = [] } of aids) {
    assert.ok(summary && contact && eligibility?.conditions?.length && audienceIds.length, id);
    assert.match(url, /^https:\/\/[^/]+\.(?:fr|gouv\.fr)\//, id);
    assert.ok(sources.has(sourceId), id);
  }
});

test('an aid that ends at the level of the baccalauréat is not offered above it', () => {
  const careAids = (level: AidCriteria['level']): string[] => aidsFor('Santé', { routes: ['continuing'], level });
  assert.ok(careAids(4).includes('region-care-trainings'));
  assert.ok(careAids(null).includes('region-care-trainings'));
  assert.ok(!careAids(6).includes('region-care-trainings'));
});
