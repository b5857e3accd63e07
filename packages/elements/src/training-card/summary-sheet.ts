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
import type { Actions, Sheet, SheetOptions } from './card-sheet.js';
import { cardStyles } from './card.styles.js';
import { loadTraining } from './load-training.js';
import { viewOptions } from './near.js';
import type { NearAttributes } from './near.js';
import { sessionPlaces } from './place-views.js';
import { placesStyles } from './places.styles.js';
import { trainingSummary } from './training-summary.js';
import type { TrainingView } from './training-view.js';

/** Places in sight before « Voir les autres lieux ». */
const visible = 3;

function draw(
  view: TrainingView,
  { headingLevel, selectable, trainingHref, onTraining, onSession }: SheetOptions,
  actions?: Actions,
): TemplateResult {
  const { training, sources } = view;
  const href = hostLink(trainingHref, training.id) ?? safeUrl(training.url);
  return trainingSummary(view, {
    headingLevel,
    href,
    actions: actions?.(training),
    onSelect: href || selectable ? event => onTraining(event, training) : undefined,
    sessions: html`<section class="more">
      ${heading(headingLevel + 1, msg('Prochaines rentrées'))} ${sessionPlaces(view, { selectable, onSession }, visible)}
      ${sourceNote(sources, [{ sourceId: training.sourceId }], false)}
    </section>`,
  });
}

/** The card: what it is, where, when, and what became of those who left it. */
export async function openTraining(
  feed: Feed,
  trainingId: string,
  where: NearAttributes,
  actions?: Actions,
): Promise<Sheet | undefined> {
  const view = await loadTraining(feed, trainingId, viewOptions(where));
  return view && { styles: [cardStyles, placesStyles], view, draw: given => draw(view, given, actions) };
}
