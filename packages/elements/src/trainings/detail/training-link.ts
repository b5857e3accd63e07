// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Training } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** What leads from a training to another. */
export interface TrainingLinkOptions {
  /** Address of a training's page; nothing when there is none. Already safe. */
  readonly trainingHref?: ((trainingId: string) => string | undefined) | undefined;
  /** Called when the other training is chosen. */
  readonly onTraining?: ((event: Event, training: Training) => void) | undefined;
}

/** The title of another training: a link when the page has an address for it, a button when the page takes it over. */
export function trainingLink(training: Training, { trainingHref, onTraining }: TrainingLinkOptions): TemplateResult {
  const href = trainingHref?.(training.id);
  const onClick = (event: Event): void => onTraining?.(event, training);
  const title = html`<span lang="fr">${training.title}</span>`;
  if (href) return html`<a class="go" href=${href} @click=${onClick}>${title}</a>`;
  return onTraining ? html`<button class="go" type="button" @click=${onClick}>${title}</button>` : title;
}
