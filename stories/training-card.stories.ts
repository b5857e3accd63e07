// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { TrainingCard } from '@orientation-widgets/elements/define/training-card.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { exampleFeed } from './fixtures/feed.js';
import { knownOffersFeed } from './fixtures/known-offers.js';
import { detailFeed } from './fixtures/training-detail.js';
import { manyPlaces, manySessions, richSessions, richTraining } from './fixtures/training-card.js';
import { places, sessions, trainings } from './fixtures/trainings.js';

export default {
  title: 'Éléments/training-card',
  component: 'training-card',
  tags: ['autodocs'],
} satisfies Meta;

const feed = exampleFeed();
const rich = exampleFeed({
  trainings: [...trainings, richTraining],
  sessions: [...sessions, ...richSessions, ...manySessions],
  places: [...places, ...manyPlaces],
});

class LoadingCard extends TrainingCard {
  protected override select(): Promise<never> {
    return new Promise(() => undefined);
  }
}
if (!customElements.get('loading-training-card')) customElements.define('loading-training-card', LoadingCard);

export const Standard: StoryObj = {
  render: () => html`<training-card .feed=${feed} training="t-cap-ri"></training-card>`,
};

export const NearLille: StoryObj = {
  render: () =>
    html`<training-card .feed=${feed} training="t-tp-soudeur" near="50.63,3.06" near-name="Lille"></training-card>`,
};

export const Selectable: StoryObj = {
  render: () => html`<training-card .feed=${feed} training="t-deas" selectable></training-card>`,
};

export const OutcomeBelowThreshold: StoryObj = {
  render: () => html`<training-card .feed=${feed} training="t-cap-couv"></training-card>`,
};

export const OutcomeUnknown: StoryObj = {
  render: () => html`<training-card .feed=${feed} training="t-fimo"></training-card>`,
};

export const NoSession: StoryObj = {
  render: () => html`<training-card .feed=${feed} training="t-decouverte"></training-card>`,
};

export const Territory: StoryObj = {
  render: () => html`<training-card .feed=${feed} training="t-tp-soudeur" territory="dep-80"></training-card>`,
};

export const TerritoryWithoutSession: StoryObj = {
  render: () => html`<training-card .feed=${feed} training="t-cap-couv" territory="dep-80"></training-card>`,
};

export const Detail: StoryObj = {
  render: () =>
    html`<training-card
      .feed=${rich}
      training="t-riche"
      variant="detail"
      near="50.29,2.77"
      near-name="Arras"
      job-href="/metiers/{id}"
    ></training-card>`,
};

/** Aids, jobs under tension, further studies, and the average of the level beside the figure. */
export const DetailComplete: StoryObj = {
  render: () =>
    html`<training-card
      .feed=${detailFeed()}
      training="t-riche"
      variant="detail"
      near="50.29,2.77"
      near-name="Arras"
      job-href="/metiers/{id}"
      training-href="/formations/{id}"
    ></training-card>`,
};

export const DetailOutcomes: StoryObj = {
  render: () => html`<training-card .feed=${feed} training="t-deas" variant="detail"></training-card>`,
};

export const DetailBelowThreshold: StoryObj = {
  render: () => html`<training-card .feed=${feed} training="t-cap-couv" variant="detail"></training-card>`,
};

/** Offers known by the school year only, which the establishments must confirm. */
export const KnownOffers: StoryObj = {
  render: () => html`<training-card .feed=${knownOffersFeed()} training="t-connue"></training-card>`,
};

export const KnownOffersDetail: StoryObj = {
  render: () =>
    html`<training-card
      .feed=${knownOffersFeed()}
      training="t-connue"
      variant="detail"
      near="50.29,2.77"
      near-name="Arras"
    ></training-card>`,
};

export const LongTexts: StoryObj = {
  render: () =>
    html`<training-card
      .feed=${exampleFeed({
        trainings: [{ ...richTraining, title: `${'Anticonstitutionnellement'.repeat(3)} et autres mots longs` }],
        sessions: [...richSessions],
      })}
      training="t-riche"
      variant="detail"
    ></training-card>`,
};

export const EasyReading: StoryObj = {
  render: () => html`<training-card .feed=${feed} training="t-cap-ri" reading="easy"></training-card>`,
};

export const NotInTheCatalogue: StoryObj = {
  render: () => html`<training-card .feed=${feed} training="nulle-part"></training-card>`,
};

export const OutOfReach: StoryObj = {
  render: () => html`<training-card .feed=${{ not: 'a feed' }} training="t-deas"><p>Secours</p></training-card>`,
};

export const Loading: StoryObj = {
  render: () => html`<loading-training-card .feed=${feed} training="t-deas"></loading-training-card>`,
};

export const RightToLeft: StoryObj = {
  render: () =>
    html`<div dir="rtl"><training-card .feed=${feed} training="t-tp-soudeur" near="50.63,3.06"></training-card></div>`,
};
