// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { NamedPoint } from '@orientation-widgets/domain/places/place-of.js';
import { titleHeading } from '../core/heading.js';
import type { Feed } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { hostLink } from '../ui/host-link.js';
import { tensionStyles } from '../jobs/tension.styles.js';
import type { Actions, CardView, CardViewOptions } from './card-view.js';
import { demandStyles } from '../trainings/demand.styles.js';
import { twentyStyles } from '../trainings/dot-chart.styles.js';
import { detailStyles } from '../trainings/detail/detail.styles.js';
import { loadDetail } from '../trainings/detail/load-detail.js';
import type { DetailView } from '../trainings/detail/load-detail.js';
import { viewOptions } from '@orientation-widgets/domain/trainings/near.js';
import type { NearAttributes } from '@orientation-widgets/domain/trainings/near.js';
import { placesStyles } from '../trainings/detail/places.styles.js';
import { trainingWays } from './training-ways.js';
import { trainingDetail } from '../trainings/detail/training-detail.js';

function draw(
  view: DetailView,
  { jobHref, trainingHref, helpHref, selectable, onTraining, share, shareNote, ...options }: CardViewOptions,
  actions?: Actions,
): TemplateResult {
  const detail = trainingDetail(view, {
    ...options,
    title: titleHeading,
    selectable,
    actions: html`${trainingWays(() => share({ title: view.training.title, url: hostLink(trainingHref, view.training.id) ?? '' }))} ${actions?.(view)} ${shareNote}`,
    jobHref: id => hostLink(jobHref, id),
    helpHref: town => hostLink(helpHref, town),
    trainingHref: id => hostLink(trainingHref, id),
    onTraining: trainingHref || selectable ? onTraining : undefined,
  });
  return html`<div class="ground">${detail}</div>`;
}

/** Opens a training with all its data. */
export async function openTraining(
  feed: Feed,
  trainingId: string,
  where: NearAttributes,
  actions?: Actions,
  place?: NamedPoint,
): Promise<CardView | undefined> {
  const view = await loadDetail(feed, trainingId, viewOptions(where, place));
  return (
    view && {
      styles: [twentyStyles, demandStyles, placesStyles, tensionStyles, detailStyles],
      view,
      draw: options => draw(view, options, actions),
    }
  );
}
