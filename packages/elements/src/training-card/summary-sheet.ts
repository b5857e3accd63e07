// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../shared/heading.js';
import { hostLink } from '../shared/host-link.js';
import { sourceNote } from '../shared/source-note.js';
import { openSheet } from './card-sheet.js';
import type { Sheet, SheetOptions } from './card-sheet.js';
import { cardStyles } from './card.styles.js';
import { sessionPlaces } from './place-views.js';
import { placesStyles } from './places.styles.js';
import { trainingSummary } from './training-summary.js';
import type { TrainingView, ViewOptions } from './training-view.js';

/** Places in sight before « Voir les autres lieux ». */
const visible = 3;

function draw(view: TrainingView, { headingLevel, selectable, trainingHref, onTraining, onSession }: SheetOptions): TemplateResult {
  const { training, sources } = view;
  const href = hostLink(trainingHref, training.id) ?? safeUrl(training.url);
  return trainingSummary(view, {
    headingLevel,
    href,
    onSelect: href || selectable ? event => onTraining(event, training) : undefined,
    sessions: html`<section class="more">
      ${heading(headingLevel + 1, msg('Prochaines rentrées'))} ${sessionPlaces(view, { selectable, onSession }, visible)}
      ${sourceNote(sources, [{ sourceId: training.sourceId }], false)}
    </section>`,
  });
}

/** The card: what it is, where, when, and what became of those who left it. */
export function openTraining(feed: Feed, trainingId: string, options: ViewOptions): Promise<Sheet | undefined> {
  return openSheet(feed, trainingId, options, 'summary', [cardStyles, placesStyles], draw);
}
