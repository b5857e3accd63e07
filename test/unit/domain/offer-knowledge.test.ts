// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { guideAround, trainersAround } from '@orientation-widgets/domain/directory/trainers.js';
import { levelsByRoute, offerInText, offerKnowledge } from '@orientation-widgets/domain/trainings/offer-knowledge.js';
import { knowledgeSentence } from '@orientation-widgets/domain/trainings/offer-knowledge-labels.js';
import type { CatalogueCoverage, Resource } from '@orientation-widgets/feed';
import { resourceOf } from '../../support/resource.js';

const HOME = 'reg-32';
const cell = (route: CatalogueCoverage['route'], level: number | null, complete = false): CatalogueCoverage => ({
  ...{ id: `${route}-${level}`, route, level, territoryId: HOME },
  ...{ trainings: 1, sessions: 1, complete, sourceIds: ['own'] },
});

describe('the coverage of an offer', () => {
  const coverage = [
    cell('school', 3, true),
    cell('school', 4),
    cell('apprenticeship', 5),
    cell('apprenticeship', null),
  ];
  const knowledge = (routes: readonly CatalogueCoverage['route'][], levels: readonly number[]): string =>
    offerKnowledge(coverage, { routes, levels }, HOME);

  test('is complete only where a source claims it for each route and level of the query', () => {
    assert.equal(knowledge(['school'], [3]), 'complete');
    assert.equal(knowledge(['school'], [3, 4]), 'partial');
    assert.equal(knowledge([], [3]), 'partial');
    assert.equal(knowledge(['school'], []), 'partial');
  });

  test('is absent where no source lists the route at the level', () => {
    assert.equal(knowledge(['apprenticeship'], [3]), 'unlisted');
    assert.equal(knowledge(['continuing'], []), 'unlisted');
    assert.equal(knowledge(['apprenticeship'], []), 'partial');
  });

  test('is marginal where another route has ten times as many trainings at the level', () => {
    const many = [{ ...cell('school', 4), trainings: 50 }, cell('apprenticeship', 4)];
    const request = { routes: ['apprenticeship' as const], levels: [4] };
    assert.equal(offerKnowledge(many, request, HOME), 'sparse');
    assert.match(knowledgeSentence('sparse', request), /très peu de formations de niveau bac en apprentissage/);
    assert.deepEqual(levelsByRoute(many, 'apprenticeship', HOME).listed, []);
  });

  test('is partial when the feed describes no coverage, or the coverage of another area', () => {
    assert.equal(offerKnowledge([], { routes: ['vae'], levels: [] }, HOME), 'partial');
    assert.equal(offerKnowledge(coverage, { routes: ['vae'], levels: [] }, 'reg-11'), 'partial');
  });

  test('returns the levels at which a route is listed', () =>
    assert.deepEqual(levelsByRoute(coverage, 'apprenticeship', HOME), { listed: [5], unlisted: [3, 4, 6, 7] }));

  test('is described in one sentence, with the query', () => {
    assert.match(
      knowledgeSentence('unlisted', { routes: ['apprenticeship'], levels: [3] }),
      /^Nous ne connaissons pas les formations de niveau CAP en apprentissage\u202f: nos sources/,
    );
    assert.match(knowledgeSentence('unlisted', { routes: [], levels: [3, 4] }), /niveau CAP ou niveau bac/);
  });
});

test('names the routes and the levels that a text asks for', () => {
  assert.deepEqual(offerInText('CAP en apprentissage'), { routes: ['apprenticeship'], levels: [3] });
  assert.deepEqual(offerInText('Bac pro en alternance'), { routes: ['apprenticeship'], levels: [4] });
  assert.deepEqual(offerInText('capitaine, handicap'), { routes: [], levels: [] });
});

describe('the training providers around a town', () => {
  const LENS = { lat: 50.43, lon: 2.83 };
  const body = (id: string, km: number, more: object = {}): Resource =>
    resourceOf(id, { needs: ['training'], lat: LENS.lat + km / 111, lon: LENS.lon, ...more });
  const directory = [
    body('far', 80, { networks: ['Formation en apprentissage'] }),
    body('second', 20, { networks: ['Formation en apprentissage'] }),
    body('CFA', 5),
    body('Greta', 6, { phone: '03 00 00 00 00' }),
    body('closed CFA', 1, { status: 'closed' }),
  ];
  const ids = (route: CatalogueCoverage['route']): string[] =>
    trainersAround(directory, route, LENS, 30).map(({ resource: { id } }) => id);

  test('are listed by route, the nearest first', () => {
    assert.deepEqual(ids('apprenticeship'), ['CFA', 'second']);
    assert.deepEqual(ids('continuing'), ['Greta']);
    assert.deepEqual(ids('school'), []);
  });

  test('are sorted with a provider with a telephone before a nearer one without', () => {
    assert.equal(guideAround(directory, LENS, 30)?.resource.id, 'Greta');
    assert.equal(guideAround(directory, LENS, 2)?.resource.id, 'CFA');
  });
});
