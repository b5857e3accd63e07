// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routeAnswer, type PlacedSession } from '../../../packages/portal/src/sections/formations/training-offers.js';

const offer = (route: string, name: string): PlacedSession =>
  ({ session: { route }, place: { name } }) as unknown as PlacedSession;

const answerOf = (...offers: readonly PlacedSession[]): string | undefined => routeAnswer(offers, 6)?.answer as string;

test('routeAnswer says the university where each school of the training is one of its own', () => {
  const iut = offer('school', 'IUT de Lille - site de Tourcoing');
  assert.equal(answerOf(iut, offer('school', 'Université de Lille')), 'À l’université');
  assert.equal(answerOf(iut, offer('school', 'Lycée Gambetta')), 'Au lycée, en école ou à l’université');
  assert.equal(answerOf(offer('apprenticeship', 'IUT de Lille')), 'En apprentissage');
});
