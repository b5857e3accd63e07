// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { trainingSummary } from './training-summary.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

export interface CardListProps {
  /** Level of the heading of each card. */
  readonly headingLevel: number;
  open(event: Event, view: TrainingView): void;
  /** What draws a card of easy reading, where the visitor asked for it. */
  readonly easy?: { readonly easyCard: typeof trainingSummary } | undefined;
  /** Controls under a card, such as “Comparer”. */
  readonly actions?: ((view: TrainingView) => unknown) | undefined;
}

/** Trainings as cards. */
export function cardList(
  views: readonly TrainingView[],
  { headingLevel, open, easy, actions }: CardListProps,
): TemplateResult {
  const card = easy?.easyCard ?? trainingSummary;
  return html`<ul class="cards">
    ${views.map(view => html`<li>${card(view, { headingLevel, onSelect: event => open(event, view), actions: actions?.(view) })}</li>`)}
  </ul>`;
}
