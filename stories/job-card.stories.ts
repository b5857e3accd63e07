// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { JobCard } from '@orientation-widgets/elements/define/job-card.js';
import type { Job } from '@orientation-widgets/feed';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { exampleFeed } from './fixtures/feed.js';

export default { title: 'Éléments/job-card', component: 'job-card', tags: ['autodocs'] } satisfies Meta;

const feed = exampleFeed();

const long = 'anticonstitutionnellement, '.repeat(12);

const wordy: Job = {
  id: 'long',
  title: {
    feminine: 'Responsable de la coordination des activités',
    masculine: 'Responsable de la coordination des activités',
  },
  fap: ['D2Z42', 'D1X33'],
  sectors: [long],
  summary: `Coordonne ${long}et rend compte.`,
  skills: [long, 'Rédiger'],
  conditions: [long],
  access: long,
  womenShare: { value: 1.4, period: '2017-2019', sourceId: 'dares-femmes' },
  related: ['soudage'],
  links: [{ label: long, url: 'https://www.example.org/' }],
};

class LoadingCard extends JobCard {
  protected override select(): Promise<never> {
    return new Promise(() => undefined);
  }
}
if (!customElements.get('loading-job-card')) customElements.define('loading-job-card', LoadingCard);

export const Standard: StoryObj = {
  render: () => html`<job-card job="soudage" .feed=${feed}></job-card>`,
};

export const WithAContact: StoryObj = {
  render: () =>
    html`<job-card
      job="soudage"
      .feed=${exampleFeed({ publisher: { name: 'La Région', contact: 'donnees@region.example' } })}
    ></job-card>`,
};

export const Compact: StoryObj = {
  render: () =>
    html`<div style="width: 245px"><job-card job="soudage" variant="compact" .feed=${feed}></job-card></div>`,
};

export const StandardInAColumn: StoryObj = {
  render: () => html`<div style="width: 245px"><job-card job="aide-soignance" .feed=${feed}></job-card></div>`,
};

export const Full: StoryObj = {
  render: () => html`<job-card job="soudage" variant="full" .feed=${feed}></job-card>`,
};

export const FullInAColumn: StoryObj = {
  render: () => html`<div style="width: 245px"><job-card job="soudage" variant="full" .feed=${feed}></job-card></div>`,
};

/** Two other jobs beside it. */
export const Compare: StoryObj = {
  render: () => html`<job-card job="soudage" compare="chaudronnerie,aide-soignance" .feed=${feed}></job-card>`,
};

export const CompareInAColumn: StoryObj = {
  render: () =>
    html`<div style="width: 245px"><job-card job="soudage" compare="aide-soignance" .feed=${feed}></job-card></div>`,
};

export const WithLinksOfTheSite: StoryObj = {
  render: () => html`<job-card
    job="soudage"
    variant="full"
    job-href="/metiers/{id}"
    training-href="/formations/{id}"
    .feed=${feed}
  ></job-card>`,
};

export const SelectableTrainings: StoryObj = {
  render: () => html`<job-card job="aide-soignance" variant="full" selectable .feed=${feed}></job-card>`,
};

export const MostlyWomen: StoryObj = {
  render: () => html`<job-card job="aide-soignance" .feed=${feed}></job-card>`,
};

export const NotPublishedAndSecretHere: StoryObj = {
  render: () => html`<job-card job="soudage" territory="dep-80" .feed=${feed}></job-card>`,
};

export const ExactPlans: StoryObj = {
  render: () => html`<job-card job="cuisine" territory="dep-60" .feed=${feed}></job-card>`,
};

export const VisitorChoosesTerritory: StoryObj = {
  render: () => html`<job-card job="soudage" territory="visitor" .feed=${feed}></job-card>`,
};

export const LittleIsKnown: StoryObj = {
  render: () =>
    html`<job-card job="chaudronnerie" variant="full" .feed=${exampleFeed({ tensions: [], trainings: [] })}></job-card>`,
};

export const GivenByThePage: StoryObj = {
  render: () =>
    html`<job-card
      .job=${{ id: 'mien', title: { feminine: 'Luthière', masculine: 'Luthier' }, summary: 'Fabrique et répare des violons.' }}
    ></job-card>`,
};

export const LongTexts: StoryObj = {
  render: () => html`<job-card variant="full" .job=${wordy} .feed=${feed}></job-card>`,
};

export const EasyReading: StoryObj = {
  render: () => html`<job-card job="soudage" reading="easy" .feed=${feed}></job-card>`,
};

export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl"><job-card job="soudage" variant="full" .feed=${feed}></job-card></div>`,
};

export const Dark: StoryObj = {
  render: () => html`<div style="color-scheme: dark; background: #1c1a18; padding: 1rem">
    <job-card job="soudage" variant="full" .feed=${feed}></job-card>
  </div>`,
};

export const Loading: StoryObj = {
  render: () => html`<loading-job-card job="soudage" .feed=${feed}></loading-job-card>`,
};

export const NoJob: StoryObj = {
  render: () => html`<job-card .feed=${feed}></job-card>`,
};

export const UnknownJob: StoryObj = {
  render: () => html`<job-card job="Z9999" .feed=${feed}></job-card>`,
};

export const FaultyFeed: StoryObj = {
  render: () => html`<job-card job="soudage" .feed=${{}}><p>Voir la fiche sur notre site.</p></job-card>`,
};
