// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { TaskController } from '../../core/task-controller.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';

/** Tables of a board, downloaded when they are opened. */
export class OnDemandPanel<T> {
  readonly #load: () => Promise<T>;
  #task: TaskController<T> | undefined;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  view(summary: string, draw: (loaded: T) => TemplateResult, host: LitElement): TemplateResult {
    const task = (this.#task ??= new TaskController<T>(() => host.requestUpdate()));
    const { status, value } = task.state;
    return html`<details @toggle=${() => value ?? void task.run(() => this.#open(host))}>
      <summary>${summary}</summary>
      ${value ? draw(value) : nothing}
      ${status === 'error' ? html`<p>${msg('Cela n’a pas pu être chargé. Réessayez plus tard.')}</p>` : nothing}
    </details>`;
  }

  async #open(host: LitElement): Promise<T> {
    const [loaded, { tableStyles }] = await Promise.all([this.#load(), import('../figure/table.styles.js')]);
    adoptElementStyles(host, [tableStyles]);
    return loaded;
  }
}
