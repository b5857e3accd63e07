// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { providerWays } from '../trainings/provider-ways.js';

/** Main actions on a training: call, write, share, print. Unknown contacts are left out. */
export function trainingWays({ provider }: TrainingView, share: () => void): TemplateResult {
  return html`${providerWays(provider)}
    <button class="btn quiet" type="button" @click=${share}>${msg('Partager')}</button>
    <button class="btn quiet" type="button" @click=${() => window.print()}>${msg('Imprimer')}</button>`;
}
