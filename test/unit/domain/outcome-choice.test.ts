// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Outcome } from '@orientation-widgets/feed';
import { cardOutcome } from '../../../packages/domain/src/trainings/outcome-choice.js';
import { outcomeNotes } from '../../../packages/domain/src/trainings/outcome-notes.js';

const outcomeOf = (route: Outcome['route'], more: Partial<Outcome> = {}): Outcome => ({
  trainingId: 't',
  route,
  cohort: '2022-2023',
  employed: { '6': 50 },
  furtherStudy: null,
  sourceId: 's',
  ...more,
});
const choices = (...routes: Outcome['route'][]): { outcome: Outcome; wider: undefined }[] =>
  routes.map(route => ({ outcome: outcomeOf(route), wider: undefined }));

describe('the outcome of a card', () => {
  it('is of the route of its session', () => {
    assert.equal(cardOutcome(choices('school', 'apprenticeship'), 'apprenticeship')?.outcome.route, 'apprenticeship');
  });

  it('never gives apprentices the figure of pupils', () => {
    assert.equal(cardOutcome(choices('school'), 'apprenticeship'), undefined);
  });

  it('takes the best known route, named by the card, when its own route has no figure', () => {
    assert.equal(cardOutcome(choices('apprenticeship'), 'school')?.outcome.route, 'apprenticeship');
    assert.equal(cardOutcome(choices('apprenticeship'), undefined)?.outcome.route, 'apprenticeship');
    assert.equal(cardOutcome(choices('school'), 'continuing')?.outcome.route, 'school');
  });
});

describe('outcomeNotes', () => {
  it('returns no note for the leavers of the diploma itself in one year', () => {
    assert.deepEqual(outcomeNotes(outcomeOf('school')), []);
  });

  it('mentions that several years are combined, and which diploma came before', () => {
    const notes = outcomeNotes(outcomeOf('school', { cohort: '2020-2023', formerDiploma: 'CAP Couvreur' }));
    assert.match(notes.join(' '), /diplôme d’avant.: CAP Couvreur\. Plusieurs années réunies.: moins de 20 sortants/);
  });
});
