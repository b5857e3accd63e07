// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { easyTrainings } from './easy-part.js';
import { trainingSummary } from './training-summary.js';
import type { OutcomeOptions } from './outcome-summary.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

export interface CardListProps extends OutcomeOptions {
  /** Level of the heading of each card. */
  readonly headingLevel: number;
  open: (event: Event, view: TrainingView) => void;
  /** Whether the visitor asked for easy reading and its code is loaded. */
  readonly isEasy?: boolean | undefined;
  /** Start date stated once above the list, as in the options of a card. */
  readonly sharedStart?: string | undefined;
  /** Controls under a card, such as “Comparer”. */
  readonly actions?: ((view: TrainingView) => unknown) | undefined;
}

/** List of trainings as cards. */
export function cardList(
  views: readonly TrainingView[],
  { headingLevel, open, isEasy, actions, ...shared }: CardListProps,
): TemplateResult {
  const card = (isEasy && easyTrainings.value?.easyCard) || trainingSummary;
  return html`<ul class="cards">
    ${views.map(view => html`<li>${card(view, { headingLevel, onSelect: event => open(event, view), ...shared, actions: actions?.(view) })}</li>`)}
  </ul>`;
}
