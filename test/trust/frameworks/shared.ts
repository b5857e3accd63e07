// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/job-card.js';
import { exampleFeed } from '../../../stories/fixtures/feed.js';

export const feed = exampleFeed();

export interface State {
  job: string;
  selectable: boolean;
  shown: boolean;
}

export const initial: State = { job: 'soudage', selectable: false, shown: true };

const events: string[] = [];
export const heard = (event: Event): number => events.push(event.type);

/** Lets the test change what the application renders. */
export function expose(set: (state: Partial<State>) => void): void {
  Object.assign(window, { app: { set, events } });
}
