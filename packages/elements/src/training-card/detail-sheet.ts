// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { hostLink } from '../shared/host-link.js';
import { tensionStyles } from '../shared/tension.styles.js';
import type { Actions, Sheet, SheetOptions } from './card-sheet.js';
import { cardStyles } from './card.styles.js';
import { detailStyles } from './detail.styles.js';
import { loadDetail } from './load-detail.js';
import type { DetailView } from './load-detail.js';
import { viewOptions } from './near.js';
import type { NearAttributes } from './near.js';
import { placesStyles } from './places.styles.js';
import { trainingDetail } from './training-detail.js';

function draw(
  view: DetailView,
  { jobHref, trainingHref, selectable, onTraining, ...options }: SheetOptions,
  actions?: Actions,
): TemplateResult {
  const detail = trainingDetail(view, {
    ...options,
    selectable,
    actions: actions?.(view.training),
    jobHref: id => hostLink(jobHref, id),
    trainingHref: id => hostLink(trainingHref, id),
    onTraining: trainingHref || selectable ? onTraining : undefined,
  });
  return html`<div class="ground">${detail}</div>`;
}

/** Everything that is known of a training. */
export async function openTraining(
  feed: Feed,
  trainingId: string,
  where: NearAttributes,
  actions?: Actions,
): Promise<Sheet | undefined> {
  const view = await loadDetail(feed, trainingId, viewOptions(where));
  return (
    view && {
      styles: [cardStyles, placesStyles, tensionStyles, detailStyles],
      view,
      draw: given => draw(view, given, actions),
    }
  );
}
