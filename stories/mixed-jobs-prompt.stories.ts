// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { MixedJobsPrompt } from '@orientation-widgets/elements/define/mixed-jobs-prompt.js';
import type { FeedManifest, Job } from '@orientation-widgets/feed';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { contacts, events } from './fixtures/encounters.js';
import { exampleFeed } from './fixtures/feed.js';
import { jobs } from './fixtures/jobs.js';
import { pressed } from './fixtures/pressed.js';

export default {
  title: 'Éléments/mixed-jobs-prompt',
  component: 'mixed-jobs-prompt',
  tags: ['autodocs'],
} satisfies Meta;

const feed = exampleFeed({ resources: [...events] });

const longNames: FeedManifest = exampleFeed({
  jobs: [
    {
      ...(jobs[0] as Job),
      title: {
        feminine: 'Technicienne supérieure en maintenance des équipements industriels et électrotechniques',
        masculine: 'Technicien supérieur en maintenance des équipements industriels et électrotechniques',
      },
      summary: 'Anticonstitutionnellement'.repeat(4),
    },
  ],
});

/** A fictional survey: no published one is known. */
const surveyed: FeedManifest = exampleFeed({
  jobs: [
    {
      ...(jobs[0] as Job),
      womenShare: {
        value: 3.1,
        period: '2017-2019',
        sourceId: 'dares-femmes',
        usualGuess: { value: 20, period: '2025', sourceId: 'dares-femmes' },
      },
    },
  ],
});

class LoadingPrompt extends MixedJobsPrompt {
  protected override select(): Promise<never> {
    return new Promise(() => undefined);
  }
}
if (!customElements.get('loading-mixed-jobs-prompt')) {
  customElements.define('loading-mixed-jobs-prompt', LoadingPrompt);
}

export const Standard: StoryObj = {
  render: () => html`<mixed-jobs-prompt .feed=${feed} job="soudage"></mixed-jobs-prompt>`,
};

export const Answered: StoryObj = {
  render: () =>
    html`<mixed-jobs-prompt .feed=${feed} job="soudage" ${ref(pressed('Voir la réponse'))}></mixed-jobs-prompt>`,
};

/** A class guesses together. */
export const WithAClass: StoryObj = {
  render: () =>
    html`<mixed-jobs-prompt
      .feed=${feed}
      job="soudage"
      ${ref(pressed('Voir la réponse', 'Jouer en classe', 'Ajouter cette réponse', 'Voir la réponse'))}
    ></mixed-jobs-prompt>`,
};

/** The usual error of people, from a survey. */
export const UsualGuess: StoryObj = {
  render: () =>
    html`<mixed-jobs-prompt .feed=${surveyed} job="soudage" ${ref(pressed('Voir la réponse'))}></mixed-jobs-prompt>`,
};

export const DidNotKnow: StoryObj = {
  render: () =>
    html`<mixed-jobs-prompt .feed=${feed} job="aide-soignance" ${ref(pressed('Je ne sais pas'))}></mixed-jobs-prompt>`,
};

export const BalancedJob: StoryObj = {
  render: () =>
    html`<mixed-jobs-prompt .feed=${feed} job="maraichage" ${ref(pressed('Voir la réponse'))}></mixed-jobs-prompt>`,
};

export const Inline: StoryObj = {
  render: () => html`<mixed-jobs-prompt .feed=${feed} job="developpement" variant="inline"></mixed-jobs-prompt>`,
};

export const Banner: StoryObj = {
  render: () => html`<mixed-jobs-prompt .feed=${feed} job="soudage" variant="banner"></mixed-jobs-prompt>`,
};

export const BannerAnswered: StoryObj = {
  render: () =>
    html`<mixed-jobs-prompt
      .feed=${feed}
      job="soudage"
      variant="banner"
      job-href="/metiers/{id}"
      ${ref(pressed('Voir la réponse'))}
    ></mixed-jobs-prompt>`,
};

export const SurpriseMe: StoryObj = {
  render: () => html`<mixed-jobs-prompt .feed=${feed}></mixed-jobs-prompt>`,
};

export const EasyReading: StoryObj = {
  render: () => html`<mixed-jobs-prompt .feed=${feed} job="soudage" reading="easy"></mixed-jobs-prompt>`,
};

export const EasyReadingAnswered: StoryObj = {
  render: () =>
    html`<mixed-jobs-prompt .feed=${feed} job="soudage" reading="easy" ${ref(pressed('Voir la réponse'))}></mixed-jobs-prompt>`,
};

export const FromATraining: StoryObj = {
  render: () => html`<mixed-jobs-prompt .feed=${feed} training="t-deas"></mixed-jobs-prompt>`,
};

export const SomeoneToTurnTo: StoryObj = {
  render: () =>
    html`<mixed-jobs-prompt
      .feed=${exampleFeed({ resources: [...contacts] })}
      job="aide-soignance"
      territory="dep-59"
      ${ref(pressed('Voir la réponse'))}
    ></mixed-jobs-prompt>`,
};

export const LongTexts: StoryObj = {
  render: () => html`<mixed-jobs-prompt .feed=${longNames} job="soudage"></mixed-jobs-prompt>`,
};

export const ShareUnknown: StoryObj = {
  render: () => html`<mixed-jobs-prompt .feed=${feed} job="chaudronnerie"></mixed-jobs-prompt>`,
};

export const JobUnknown: StoryObj = {
  render: () => html`<mixed-jobs-prompt .feed=${feed} job="Z9999"></mixed-jobs-prompt>`,
};

export const NoFigureAtAll: StoryObj = {
  render: () => html`<mixed-jobs-prompt .feed=${exampleFeed({ jobs: [] })}></mixed-jobs-prompt>`,
};

export const OutOfReach: StoryObj = {
  render: () => html`<mixed-jobs-prompt .feed=${{ not: 'a feed' }} job="soudage"><p>Secours</p></mixed-jobs-prompt>`,
};

export const Loading: StoryObj = {
  render: () => html`<loading-mixed-jobs-prompt .feed=${feed} job="soudage"></loading-mixed-jobs-prompt>`,
};

export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl"><mixed-jobs-prompt .feed=${feed} job="soudage"></mixed-jobs-prompt></div>`,
};
