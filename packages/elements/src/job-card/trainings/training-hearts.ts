// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Training } from '@orientation-widgets/feed';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keepingOf } from '../../saved/keeping.js';
import type { Keeping } from '../../saved/keeping.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import type { TrainingsHost } from '../shared/trainings-host.js';

/** Save button of each training in the lists of a card, when the page allows saving. */
export class TrainingSaveButtons {
  readonly #keeping: Keeping | undefined;

  constructor(host: TrainingsHost) {
    if (!host.keepable) return;
    this.#keeping = keepingOf(host);
    adoptElementStyles(host, [trainingHeartsStyles]);
  }

  /** Live region of the save buttons. */
  status(): TemplateResult | typeof nothing {
    return this.#keeping?.announcer.view() ?? nothing;
  }

  /** @param giver - name of the provider, which distinguishes trainings of one title. */
  saveButton({ id, title }: Training, giver?: string): TemplateResult | typeof nothing {
    return this.#keeping?.control.saveButton({ id, title }, [title, giver].filter(Boolean).join(', ')) ?? nothing;
  }

  /** Training and its save button, on one line. */
  line(link: TemplateResult, training: Training, giver?: string): TemplateResult {
    return html`<span class="kept-line">${link} ${this.saveButton(training, giver)}</span>`;
  }
}

const trainingHeartsStyles = css`
  .kept-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_s1);
    inline-size: 100%;
  }
  .kept-line > :first-child {
    flex: 0 1 auto;
    min-inline-size: 0;
    max-inline-size: calc(100% - 3em);
  }
`;
