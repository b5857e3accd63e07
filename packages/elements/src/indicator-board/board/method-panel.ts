// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { TaskController } from '../../core/task-controller.js';
import type * as methodModule from '../lazy/method-view.js';
import type { BoardData } from './board-data.js';

/** How the sentences of a board are computed, downloaded when one asks. */
export class MethodPanel {
  #method: TaskController<typeof methodModule> | undefined;

  view(data: BoardData, host: LitElement): TemplateResult {
    const method = (this.#method ??= new TaskController<typeof methodModule>(() => host.requestUpdate()));
    const { status, value } = method.state;
    return html`<details @toggle=${() => value ?? void method.run(() => import('../lazy/method-view.js'))}>
      <summary>${msg('Comment est-ce calculé ?')}</summary>
      ${value ? value.methodView(data) : nothing}
      ${status === 'error' ? html`<p>${msg('Le calcul n’a pas pu être chargé. Réessayez plus tard.')}</p>` : nothing}
    </details>`;
  }
}
