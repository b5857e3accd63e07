// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { Announcer } from '../../interaction/announcer.js';
import { KeepControl } from '../../saved-items/keep/keep-control.js';
import { keepStyles } from '../../saved-items/keep/keep.styles.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import type { Shown } from '../model/figures.js';

const controls = new WeakMap<LitElement, FigureKeep>();

/** The button that keeps a figure of a territory on the device. */
export class FigureKeep {
  readonly #announcer: Announcer;
  readonly #control: KeepControl;

  private constructor(host: LitElement) {
    this.#announcer = new Announcer(host);
    this.#control = new KeepControl(host, this.#announcer, 'measure');
    adoptElementStyles(host, [keepStyles]);
  }

  /** The button of a board, made when it is first needed. */
  static of(host: LitElement): FigureKeep {
    const known = controls.get(host) ?? new FigureKeep(host);
    controls.set(host, known);
    return known;
  }

  view({ measure, figures: { territory } }: Shown): TemplateResult {
    const record = { id: `${measure.id}@${territory.id}`, title: `${measure.title}, ${territory.name}` };
    return html`${this.#control.view(record)} ${this.#announcer.view()}`;
  }
}
