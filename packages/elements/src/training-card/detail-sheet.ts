// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { hostLink } from '../shared/host-link.js';
import { openSheet } from './card-sheet.js';
import type { Sheet, SheetOptions } from './card-sheet.js';
import { cardStyles } from './card.styles.js';
import { detailStyles } from './detail.styles.js';
import { placesStyles } from './places.styles.js';
import { trainingDetail } from './training-detail.js';
import type { TrainingView, ViewOptions } from './training-view.js';

function draw(view: TrainingView, { jobHref, ...options }: SheetOptions): TemplateResult {
  return html`<div class="ground">${trainingDetail(view, { ...options, jobHref: id => hostLink(jobHref, id) })}</div>`;
}

/** Everything that is known of a training. */
export function openTraining(feed: Feed, trainingId: string, options: ViewOptions): Promise<Sheet | undefined> {
  return openSheet(feed, trainingId, options, 'detail', [cardStyles, placesStyles, detailStyles], draw);
}
