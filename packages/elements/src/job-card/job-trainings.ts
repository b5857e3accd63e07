// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Training } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../shared/heading.js';
import type * as listModule from './training-list.js';

/** The trainings that lead to a job: on their way, out of reach, or there. */
export type TrainingsState =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly retry: () => void }
  | { readonly status: 'loaded'; readonly found: listModule.FoundTrainings; readonly list: typeof listModule };

/** What the list needs of its card. */
export interface TrainingsContext {
  /** Level of the heading. */
  readonly level: number;
  /** Address of a training in the host page: « /formations/{id} ». */
  readonly trainingHref: string | null;
  /** The page handles `training-select`. */
  readonly selectable: boolean;
  readonly allTrainings: boolean;
  readonly showAllTrainings: () => void;
  /** Tells the page; false when the page takes over. */
  readonly selectTraining: (training: Training) => boolean;
}

/** « 2 formations y mènent », then their list. */
export function trainingsView(state: TrainingsState, context: TrainingsContext): TemplateResult {
  return html`<section class="trainings">
    ${heading(context.level, msg('Les formations'), 'subtitle')}
    <div role="status">${statusView(state)}</div>
    ${state.status === 'loaded' ? state.list.trainingList(state.found, context) : nothing}
  </section>`;
}

function statusView(state: TrainingsState): TemplateResult {
  switch (state.status) {
    case 'loading':
      return html`<p class="soft">${msg('Recherche des formations…')}</p>`;
    case 'error':
      return html`<p>${msg('Les formations ne s’affichent pas. Ce n’est pas de votre fait.')}</p>
        <button class="btn sec" type="button" @click=${state.retry}>${msg('Réessayer')}</button>`;
    case 'loaded':
      return html`<p class="soft">${state.list.countWords(state.found)}</p>`;
  }
}
