// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { exportedParts } from '../../core/exported-parts.js';
import { msg } from '@lit/localize';
import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Step } from '../../address/history-entry.js';
import { HistorySteps } from '../../address/history-steps.js';
import type { Opened } from '../../address/history-steps.js';
import { iconBack } from '../../icons/back-icon.js';
import { FocusController } from '../../ui/focus-controller.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import '../../define/training-card.js';
import type { TrainingsHost } from '../shared/trainings-host.js';

/** Training shown in place of the list: a step in the history of the page, which Back and Escape leave. */
export class OpenedTraining implements Opened {
  readonly #host: TrainingsHost;
  #id: string | undefined;
  /** List that the training replaces, and the button of the training there. */
  #list: object | undefined;
  #from: HTMLElement | undefined;

  constructor(host: TrainingsHost) {
    this.#host = host;
    adoptElementStyles(host, [openedTrainingStyles]);
    new HistorySteps(host, this, false);
  }

  get steps(): readonly Step[] {
    return this.#id === undefined ? [] : [['training', this.#id]];
  }

  readonly isReady = true;
  readonly address = undefined;

  /** Whether a training is open in place of this list. */
  isIn(list: object): boolean {
    return this.#id !== undefined && this.#list === list;
  }

  /** @param from - the button that was pressed. */
  openFrom(list: object, id: string, from: HTMLElement): void {
    this.#list = list;
    this.#from = from;
    this.#open(id);
  }

  #open(id: string): void {
    this.#id = id;
    FocusController.of(this.#host).next('.to-trainings');
  }

  /** Closes the training; the focus goes back to its button. */
  close(): void {
    if (this.#id === undefined) return;
    this.#id = undefined;
    const from = this.#from;
    FocusController.of(this.#host).next(() => (from?.isConnected ? from : null));
  }

  restore(steps: readonly Step[]): Promise<void> {
    const [, id] = steps[0] ?? [];
    if (id === undefined) this.close();
    else this.#open(id);
    return Promise.resolve();
  }

  escape(): boolean {
    this.close();
    return true;
  }

  /** @param level - level of the heading of the training. */
  view(level: number): TemplateResult {
    const { feed, near, reading } = this.#host;
    return html`<div class="opened-training">
      <button class="btn quiet to-trainings" type="button" @click=${() => this.close()}>${iconBack()} ${msg('Retour aux formations')}</button>
      <training-card
        exportparts=${exportedParts('training-card')}
        .feed=${feed}
        .training=${this.#id}
        .near=${near}
        .reading=${reading}
        .headingLevel=${level}
        variant="detail"
        keepable
      ></training-card>
    </div>`;
  }
}

const openedTrainingStyles = css`
  .opened-training {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: var(--_s2);
  }
  .opened-training > training-card {
    width: 100%;
  }
  @media print {
    .to-trainings {
      display: none;
    }
  }
`;
