// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/job-card.js';
import '@orientation-widgets/elements/define/tension-indicator.js';
import type { JobSelectEvent } from '@orientation-widgets/elements';
import { exampleFeed } from '../../../stories/fixtures/feed.js';

export const feed = exampleFeed();

/** State that each application renders: see react.js, the others do the same in their syntax. */
export interface State {
  job: string | null;
  selectable: boolean;
  headingLevel: number;
  jobHref: string;
  jobs: readonly string[];
  words: string;
  isCardVisible: boolean;
  order: readonly string[];
}

export const initial: State = {
  job: 'soudage',
  selectable: false,
  headingLevel: 3,
  jobHref: '/metiers/{id}',
  jobs: ['soudage', 'cuisine'],
  words: 'secours',
  isCardVisible: true,
  order: ['soudage', 'cuisine'],
};

const events: string[] = [];

/** Handles the event as a page that shows the job itself: prevents the element from following its link. */
export function selectJob(event: Event): void {
  events.push(`${event.type} ${(event as JobSelectEvent).jobId}`);
  event.preventDefault();
}

/** Lets the test change what the application renders. */
export function expose(set: (state: Partial<State>) => void): void {
  Object.assign(window, {
    app: { set, events, define: () => import('@orientation-widgets/elements/define/mixed-jobs-prompt.js') },
  });
}
