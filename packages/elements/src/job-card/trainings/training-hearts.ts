// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Training } from '@orientation-widgets/feed';
import { css, html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { Announcer } from '../../interaction/announcer.js';
import { KeepControl } from '../../saved-items/keep/keep-control.js';
import { keepStyles } from '../../saved-items/keep/keep.styles.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';

const controls = new WeakMap<LitElement, TrainingHearts>();

/** A heart beside each training of the lists of a card, where the page lets one keep. */
export class TrainingHearts {
  readonly #host: LitElement;
  readonly #announcer: Announcer;
  readonly #control: KeepControl;

  private constructor(host: LitElement) {
    this.#host = host;
    this.#announcer = new Announcer(host);
    this.#control = new KeepControl(host, this.#announcer);
    adoptElementStyles(host, [keepStyles, trainingHeartsStyles]);
  }

  /** Those of a card, made when they are first needed. */
  static of(host: LitElement): TrainingHearts {
    const known = controls.get(host) ?? new TrainingHearts(host);
    controls.set(host, known);
    return known;
  }

  /** What is announced once one is kept. */
  status(): TemplateResult | typeof nothing {
    return this.#host.hasAttribute('keepable') ? this.#announcer.view() : nothing;
  }

  /** @param giver - who gives it, which tells apart trainings of one title. */
  heart({ id, title }: Training, giver?: string): TemplateResult | typeof nothing {
    if (!this.#host.hasAttribute('keepable')) return nothing;
    return this.#control.heart({ id, title }, [title, giver].filter(Boolean).join(', '));
  }

  /** A training and its heart, on a line. */
  line(link: TemplateResult, training: Training, giver?: string): TemplateResult {
    return html`<span class="kept-line">${link} ${this.heart(training, giver)}</span>`;
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
