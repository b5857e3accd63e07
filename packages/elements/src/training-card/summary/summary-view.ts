// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { hostLink } from '../../links/host-link.js';
import { sourceNote } from '../../sources/source-note.js';
import type { Actions, CardView, CardViewOptions } from '../card-view.js';
import { cardStyles } from '../../trainings/card.styles.js';
import { loadTraining } from '../../trainings/sessions/load-training.js';
import { viewOptions } from '../../trainings/near/near.js';
import type { NearAttributes } from '../../trainings/near/near.js';
import { isKnownByYear } from '../../trainings/sessions/known-offers.js';
import { offerSources } from '../../trainings/sessions/offer-sources.js';
import { sessionPlaces } from '../../trainings/sessions/place-views.js';
import { placesStyles } from '../../trainings/sessions/places.styles.js';
import { trainingSummary } from '../../trainings/training-summary.js';
import type { TrainingView } from '../../trainings/training-view.js';

/** Places in sight before “Voir les autres lieux”. */
const visible = 3;

function draw(
  view: TrainingView,
  { headingLevel, selectable, trainingHref, onTraining, onSession }: CardViewOptions,
  actions?: Actions,
): TemplateResult {
  const { training, sources } = view;
  const href = hostLink(trainingHref, training.id) ?? safeUrl(training.url);
  return trainingSummary(view, {
    headingLevel,
    href,
    actions: actions?.(view),
    onSelect: href || selectable ? event => onTraining(event, training) : undefined,
    sessions: html`<section class="more">
      ${heading(headingLevel + 1, isKnownByYear(view) ? msg('Où la suivre') : msg('Prochaines rentrées'))}
      ${sessionPlaces(view, { selectable, onSession }, visible)}
      ${sourceNote(sources, offerSources(view), false)}
    </section>`,
  });
}

/** The card: what it is, where, when, and what became of those who left it. */
export async function openTraining(
  feed: Feed,
  trainingId: string,
  where: NearAttributes,
  actions?: Actions,
): Promise<CardView | undefined> {
  const view = await loadTraining(feed, trainingId, viewOptions(where));
  return view && { styles: [cardStyles, placesStyles], view, draw: given => draw(view, given, actions) };
}
