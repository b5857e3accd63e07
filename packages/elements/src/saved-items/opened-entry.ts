// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { exportedParts } from '../core/exported-parts.js';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { figureOf } from './entries/saved-entries.js';
import type { SavedItem, SavedKind } from '../saved/saved-store.js';

/** Properties that an open record takes from its host element. */
export interface OpenedProps {
  readonly feed: string | object | null;
  readonly headingLevel: number;
  readonly reading: 'easy' | null;
  readonly jobHref: string | null;
  readonly trainingHref: string | null;
}

/** Element that shows each kind of record, downloaded when it is first opened. */
const elements: Readonly<Partial<Record<SavedKind, () => Promise<unknown>>>> = {
  training: () => import('../define/training-card.js'),
  job: () => import('../define/job-card.js'),
  resource: () => import('../define/resource-finder.js'),
  event: () => import('../define/event-agenda.js'),
  measure: () => import('../define/indicator-board.js'),
};

/** Whether the record can be opened in place. */
export const isOpenable = (kind: SavedKind): boolean => elements[kind] !== undefined;

export async function loadElement(kind: SavedKind): Promise<void> {
  await elements[kind]?.();
}

/** Complete view of a record; nothing for a kind that has no element. */
export function openedEntry({ kind, id }: SavedItem, props: OpenedProps): TemplateResult | typeof nothing {
  const { feed, headingLevel, reading, jobHref, trainingHref } = props;
  switch (kind) {
    case 'training':
      return html`<training-card exportparts=${exportedParts('training-card')} .feed=${feed} .headingLevel=${headingLevel} .reading=${reading} .jobHref=${jobHref} .trainingHref=${trainingHref} training=${id} variant="detail"></training-card>`;
    case 'job':
      return html`<job-card exportparts=${exportedParts('job-card', 'training-card')} .feed=${feed} .headingLevel=${headingLevel} .reading=${reading} .jobHref=${jobHref} .trainingHref=${trainingHref} job=${id} variant="full"></job-card>`;
    case 'resource':
      return html`<resource-finder exportparts=${exportedParts('resource-finder')} .feed=${feed} .headingLevel=${headingLevel} .reading=${reading} resource=${id}></resource-finder>`;
    case 'event':
      return html`<event-agenda exportparts=${exportedParts('event-agenda')} .feed=${feed} .headingLevel=${headingLevel} .reading=${reading}></event-agenda>`;
    case 'measure': {
      const [measure, territory] = figureOf(id);
      return html`<indicator-board exportparts=${exportedParts('indicator-board')} .feed=${feed} .headingLevel=${headingLevel} .reading=${reading} variant="figure" measure=${measure} territory=${territory || nothing}></indicator-board>`;
    }
    case 'search':
    case 'question':
      return nothing;
  }
}
