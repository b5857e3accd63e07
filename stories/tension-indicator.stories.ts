// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { TensionIndicator } from '@orientation-widgets/elements/define/tension-indicator.js';
import type { Tension } from '@orientation-widgets/feed';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { exampleFeed } from './fixtures/feed.js';

export default {
  title: 'Éléments/tension-indicator',
  component: 'tension-indicator',
  tags: ['autodocs'],
} satisfies Meta;

const feed = exampleFeed();

/** Returns a feed with only this tension for welding, in the region. */
function feedWith(tension: Partial<Tension>): object {
  const factors = { hiringIntensity: 5, labourShortage: null, wageUnattractiveness: 4 };
  const record: Tension = {
    fap: 'D2Z42',
    territoryId: 'reg-32',
    period: '2024',
    level: 4,
    factors,
    sourceId: 'exemple',
    ...tension,
  };
  return exampleFeed({ tensions: [record] });
}

class LoadingIndicator extends TensionIndicator {
  protected override select(): Promise<never> {
    return new Promise(() => undefined);
  }
}
if (!customElements.get('loading-tension-indicator'))
  customElements.define('loading-tension-indicator', LoadingIndicator);

export const VeryHigh: StoryObj = {
  render: () => html`<tension-indicator job="soudage" .feed=${feed}></tension-indicator>`,
};

export const High: StoryObj = {
  render: () => html`<tension-indicator job="aide-soignance" .feed=${feed}></tension-indicator>`,
};

export const Average: StoryObj = {
  render: () => html`<tension-indicator job="maraichage" .feed=${feed}></tension-indicator>`,
};

export const Low: StoryObj = {
  render: () => html`<tension-indicator job="maraichage" territory="dep-02" .feed=${feed}></tension-indicator>`,
};

export const VeryLowWithExactPlans: StoryObj = {
  render: () => html`<tension-indicator job="maraichage" territory="dep-80" .feed=${feed}></tension-indicator>`,
};

export const Badge: StoryObj = {
  render: () => html`<p>
    Le métier de soudeuse <tension-indicator job="soudage" variant="badge" .feed=${feed}></tension-indicator> s’apprend
    en quelques mois.
  </p>`,
};

export const BadgeNotPublished: StoryObj = {
  render: () => html`<p>
    En Somme <tension-indicator job="soudage" variant="badge" .feed=${feedWith({ level: null })}></tension-indicator>
    pour les soudeuses et les soudeurs.
  </p>`,
};

export const BadgeOnError: StoryObj = {
  render: () =>
    html`<p>Le métier <tension-indicator job="soudage" variant="badge" .feed=${{}}></tension-indicator> recrute.</p>`,
};

export const BadgeEmpty: StoryObj = {
  render: () =>
    html`<p>Le métier <tension-indicator job="X" variant="badge" .feed=${feed}></tension-indicator> recrute.</p>`,
};

export const VisitorChoosesTerritory: StoryObj = {
  render: () => html`<tension-indicator job="soudage" territory="visitor" .feed=${feed}></tension-indicator>`,
};

export const NotPublishedShowsRegion: StoryObj = {
  render: () => html`<tension-indicator job="soudage" territory="dep-80" .feed=${feed}></tension-indicator>`,
};

export const BelowThreshold: StoryObj = {
  render: () =>
    html`<tension-indicator job="soudage" .feed=${feedWith({ level: null, missing: 'below-threshold' })}></tension-indicator>`,
};

export const FallsBackUpward: StoryObj = {
  render: () => html`<tension-indicator job="cuisine" territory="dep-60" .feed=${feed}></tension-indicator>`,
};

export const UnknownTerritory: StoryObj = {
  render: () => html`<tension-indicator job="cuisine" territory="com-00000" .feed=${feed}></tension-indicator>`,
};

export const SevenFactorsAndImputed: StoryObj = {
  render: () => html`<tension-indicator job="soudage" .feed=${feedWith({ imputed: true })}></tension-indicator>`,
};

export const FapWithoutJob: StoryObj = {
  render: () => html`<tension-indicator job="L2Z60" .feed=${feed}></tension-indicator>`,
};

export const EasyReading: StoryObj = {
  render: () => html`<tension-indicator job="soudage" reading="easy" .feed=${feed}></tension-indicator>`,
};

export const EasyReadingNarrow: StoryObj = {
  render: () => html`<div style="max-width: 245px">
    <tension-indicator job="soudage" reading="easy" .feed=${feed}></tension-indicator>
  </div>`,
};

export const Narrow: StoryObj = {
  render: () =>
    html`<div style="max-width: 245px"><tension-indicator job="soudage" .feed=${feed}></tension-indicator></div>`,
};

export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl"><tension-indicator job="soudage" .feed=${feed}></tension-indicator></div>`,
};

export const Dark: StoryObj = {
  render: () => html`<div style="color-scheme: dark; background: #1c1a18; padding: 1rem">
    <tension-indicator job="soudage" .feed=${feed}></tension-indicator>
  </div>`,
};

export const Loading: StoryObj = {
  render: () => html`<loading-tension-indicator job="soudage" .feed=${feed}></loading-tension-indicator>`,
};

export const NoJob: StoryObj = {
  render: () => html`<tension-indicator .feed=${feed}></tension-indicator>`,
};

export const UnknownJob: StoryObj = {
  render: () => html`<tension-indicator job="Z9999" .feed=${feed}></tension-indicator>`,
};

export const FaultyFeed: StoryObj = {
  render: () => html`<tension-indicator job="soudage" .feed=${{}}><p>Voir le site de la Dares.</p></tension-indicator>`,
};
