// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/training-card.js';
import type { TrainingCard } from '@orientation-widgets/elements';
import type { Session, Training } from '@orientation-widgets/feed';
import { html } from 'lit';
import { knownOffersFeed } from '../../stories/fixtures/known-offers.js';
import { assert, equal, fixture, text, until } from './support/assert.js';

/** Detail of an offer known by school year, whose diploma ends, and which begins in première. */
async function detail(): Promise<TrainingCard> {
  const feed = knownOffersFeed();
  const trainings = (feed['trainings'] as Training[]).map(training =>
    training.id === 't-connue'
      ? {
          ...training,
          closed: '2027-08-31',
          succeededBy: [{ kind: 'rncp', code: '99903' }],
          womenShare: {
            value: 12,
            people: 50,
            counted: 'candidates',
            period: '2022',
            territoryId: 'reg-32',
            sourceId: training.sourceId,
          },
        }
      : training,
  );
  const sessions = (feed['sessions'] as Session[]).map(session =>
    session.trainingId === 't-connue' ? { ...session, firstWishes: 30, entryYear: 2 } : session,
  );
  const card = await fixture<TrainingCard>(
    html`<training-card variant="detail" training="t-connue" .feed=${{ ...feed, trainings, sessions }}></training-card>`,
  );
  await until(() => text(card).includes('tout l’établissement'), 'the detail');
  for (const fold of all(card, 'details')) (fold as HTMLDetailsElement).open = true;
  return card;
}

const all = (card: TrainingCard, selector: string): HTMLElement[] => [
  ...(card.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

const countOf = (words: string, part: string): number => words.split(part).length - 1;

describe('detail of a training', () => {
  it('says once when the diploma ends', async () => {
    equal(countOf(text(await detail()), 'Ce diplôme prend fin le'), 1);
  });

  it('says once above the places that one enters in première', async () => {
    const [starts] = all(await detail(), '[data-part=starts]');
    equal(countOf(starts?.innerText ?? '', 'en première'), 1);
  });

  it('begins the answer under the title of each fold', async () => {
    for (const summary of all(await detail(), '.folds > details > summary'))
      assert(summary.querySelector('.note')?.textContent, `${summary.innerText} has no hint`);
  });

  it('gives the year of the share of girls under the title of its fold', async () => {
    const hints = all(await detail(), '.folds > details > summary .note').map(({ textContent }) => textContent ?? '');
    assert(
      hints.some(hint => /12\s%\sde filles, 2022/.test(hint)),
      hints.join(' | '),
    );
  });
});
