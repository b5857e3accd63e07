// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/training-card.js';
import type { TrainingCard } from '@orientation-widgets/elements';
import type { Provider, Session } from '@orientation-widgets/feed';
import { html } from 'lit';
import { knownOffersFeed } from '../../stories/fixtures/known-offers.js';
import { assert, equal, fixture, text, until } from './support/assert.js';

const textOnceShown = (card: TrainingCard, words: string): Promise<unknown> =>
  until(() => text(card).includes(words), words);

const all = <E extends Element = HTMLElement>(card: TrainingCard, selector: string): E[] => [
  ...(card.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

describe('ways to a training', () => {
  it('has one filled button, and says what to ask on site when no number is known', async () => {
    for (const variant of ['summary', 'detail'] as const) {
      const card = await fixture<TrainingCard>(
        html`<training-card variant=${variant} training="t-connue" .feed=${knownOffersFeed()}></training-card>`,
      );
      await textOnceShown(card, 'Que demander sur place\u202f?');
      const filled = all(card, '.pri');
      equal(
        filled.map(({ innerText }) => innerText),
        ['Voir les 3 lieux'],
      );
      filled[0]?.click();
      assert(
        (card.shadowRoot?.activeElement as HTMLElement | null)?.innerText.startsWith('Où la suivre'),
        'the places take the focus',
      );
    }
  });

  it('repeats the known number beside what to say, in an outlined button', async () => {
    const feed = knownOffersFeed();
    const providers = (feed.providers as Provider[]).map(item => ({ ...item, phone: '03 53 01 00 30' }));
    const mine = (feed.sessions as Session[]).map(item => ({ ...item, providerId: 'e-lycee' }));
    const card = await fixture<TrainingCard>(
      html`<training-card training="t-connue" .feed=${{ ...feed, providers, sessions: mine }}></training-card>`,
    );
    await textOnceShown(card, 'Que dire au téléphone\u202f?');
    const calls = all<HTMLAnchorElement>(card, 'a[href="tel:0353010030"]');
    equal(
      calls.map(({ className }) => className),
      ['btn pri', 'btn sec'],
    );
  });

  it('folds each answer of the detail under its question', async () => {
    const card = await fixture<TrainingCard>(
      html`<training-card variant="detail" training="t-connue" .feed=${knownOffersFeed()}></training-card>`,
    );
    await textOnceShown(card, 'Réussite à l’examen');
    const [fold] = all<HTMLDetailsElement>(card, '[data-part="success"]');
    assert(fold && !fold.open, 'the answer is folded');
    assert(text(card).includes('146 personnes sur 187'), 'its beginning is not');
    fold.querySelector('summary')?.click();
    await until(() => fold.open && text(card).includes('Réussite d’exemple, session 2019'), 'its source');
  });
});
