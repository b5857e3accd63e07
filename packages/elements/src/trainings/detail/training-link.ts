// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Training } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Options of a link to another training. */
export interface TrainingLinkOptions {
  /** Address of a training's page, already safe; undefined when there is none. */
  readonly trainingHref?: ((trainingId: string) => string | undefined) | undefined;
  /** Called when the visitor chooses the other training. */
  readonly onTraining?: ((event: Event, training: Training) => void) | undefined;
}

/** Title of another training: a link when the page has an address for it, a button when the page handles the choice. */
export function trainingLink(training: Training, { trainingHref, onTraining }: TrainingLinkOptions): TemplateResult {
  const href = trainingHref?.(training.id);
  const onClick = (event: Event): void => onTraining?.(event, training);
  const title = html`<span lang="fr">${training.title}</span>`;
  if (href) return html`<a class="go" href=${href} @click=${onClick}>${title}</a>`;
  return onTraining ? html`<button class="go" type="button" @click=${onClick}>${title}</button>` : title;
}
