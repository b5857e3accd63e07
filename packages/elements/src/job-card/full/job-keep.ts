// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { jobName } from '../../i18n/formats/format.js';
import { Announcer } from '../../interaction/announcer.js';
import { KeepControl } from '../../saved-items/keep/keep-control.js';
import { keepStyles } from '../../saved-items/keep/keep.styles.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import type { JobRecord } from '../job-record.js';

const controls = new WeakMap<LitElement, JobKeep>();

/** The button that keeps a job on the device, where the page lets one. */
export class JobKeep {
  readonly #host: LitElement;
  readonly #announcer: Announcer;
  readonly #control: KeepControl;

  private constructor(host: LitElement) {
    this.#host = host;
    this.#announcer = new Announcer(host);
    this.#control = new KeepControl(host, this.#announcer, 'job');
    adoptElementStyles(host, [keepStyles]);
  }

  /** The button of a card, made when it is first needed. */
  static of(host: LitElement): JobKeep {
    const known = controls.get(host) ?? new JobKeep(host);
    controls.set(host, known);
    return known;
  }

  view({ id, title }: JobRecord): TemplateResult | typeof nothing {
    if (!this.#host.hasAttribute('keepable')) return nothing;
    return html`<div class="actions">${this.#control.view({ id, title: jobName(title) })}${this.#announcer.view()}</div>`;
  }
}
