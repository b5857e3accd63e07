// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFeed } from '@orientation-widgets/feed';
import type { Session, Training } from '@orientation-widgets/feed';
import { loadDetail } from '../../../packages/elements/src/trainings/detail/load-detail.js';
import { phoneQuestions } from '../../../packages/domain/src/trainings/phone-questions.js';
import { exampleFeed } from '../../../stories/fixtures/feed.js';

const { trainings, sessions } = exampleFeed();
const training = (trainings as Training[]).find(({ id }) => id === 't-deas')!;
const session = (sessions as Session[]).find(({ trainingId }) => trainingId === 't-deas')!;

/** Returns the questions to ask by phone about a training that has one session. */
async function questionsOf(more: Partial<Session>, entryLevel: number | null = null): Promise<string> {
  const feed = exampleFeed({
    trainings: [{ ...training, entryLevel }],
    sessions: [{ ...session, start: '2037-01-04', end: null, ...more }],
  });
  const detail = await loadDetail(openFeed(feed), training.id, { today: '2026-11-24' });
  assert(detail);
  return phoneQuestions(detail).join(' ');
}

test('asks for the fields missing from the record, and for no others', async () => {
  const unsaid = await questionsOf({ route: 'continuing', price: undefined, accessible: null, recruitment: null });
  for (const words of ['Reste-t-il', 'Faut-il un diplôme', 'Combien', 'handicap'])
    assert(unsaid.includes(words), words);
  const text = await questionsOf({ route: 'continuing', price: 0, accessible: true, recruitment: 'closed' }, 3);
  for (const words of ['Reste-t-il', 'Faut-il un diplôme', 'Combien', 'handicap']) assert(!text.includes(words), words);
});

test('asks an apprenticeship centre for an employer, and a lycée for no price', async () => {
  const apprenticeship = await questionsOf({ route: 'apprenticeship' });
  assert(apprenticeship.includes('employeur') && apprenticeship.includes('internat'), apprenticeship);
  const school = await questionsOf({ route: 'school', price: undefined });
  assert(school.includes('internat') && !school.includes('Combien') && !school.includes('employeur'), school);
});

test('asks to confirm an offer known by its school year, and asks for a missing date', async () => {
  const offer = await questionsOf({ route: 'school', start: null, schoolYear: '2024-2025' });
  assert(offer.includes('Proposez-vous cette formation'), offer);
  const none = await questionsOf({ start: '2020-01-04', end: '2020-06-30' });
  assert(none.includes('Quand commence la prochaine session'), none);
});
