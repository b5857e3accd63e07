// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** Number of visible lines: the current one, with space around it. */
const LINES = 1.6;

/** Shades all of an element except one line. It follows the pointer, the focus, and the arrow keys on its own handle. */
export class ReadingRuler {
  readonly #base: () => HTMLElement | null;
  #isOn = false;
  /** Middle of the line, in pixels from the top of the element. */
  #at = 0;
  #listening: AbortController | undefined;

  constructor(base: () => HTMLElement | null) {
    this.#base = base;
  }

  /** Starts or stops following. */
  follow(isOn: boolean): void {
    if (isOn === this.#isOn) return;
    this.#isOn = isOn;
    this.#listening?.abort();
    const base = this.#base();
    if (!isOn || !base) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    base.addEventListener('pointermove', ({ clientY }) => this.#toWindow(clientY), { signal });
    base.addEventListener(
      'focusin',
      ({ target }) => {
        if (!(target instanceof Element) || target.closest('.reading')) return;
        const { top, height } = target.getBoundingClientRect();
        this.#toWindow(top + Math.min(height, this.#line) / 2);
      },
      { signal },
    );
    this.#at = this.#line;
  }

  stop(): void {
    this.#listening?.abort();
    this.#isOn = false;
  }

  get #line(): number {
    const base = this.#base();
    return base ? parseFloat(getComputedStyle(base).fontSize) * 1.55 : 0;
  }

  #toWindow(y: number): void {
    const base = this.#base();
    if (base) this.#to(y - base.getBoundingClientRect().top);
  }

  #to(at: number): void {
    const base = this.#base();
    if (!base) return;
    this.#at = Math.max(0, Math.min(at, base.clientHeight));
    this.draw();
  }

  /** Places the two shades around the line. */
  draw(): void {
    const base = this.#base();
    const [above, below] = base?.querySelectorAll<HTMLElement>('.shade') ?? [];
    if (!base || !above || !below) return;
    const half = (this.#line * LINES) / 2;
    above.style.setProperty('block-size', `${Math.max(0, this.#at - half)}px`);
    below.style.setProperty('inset-block-start', `${this.#at + half}px`);
    base.querySelector<HTMLElement>('.ruler')?.style.setProperty('inset-block-start', `${this.#at - half}px`);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const lines = { ArrowUp: -1, ArrowDown: 1, PageUp: -5, PageDown: 5 }[event.key];
    if (lines === undefined) return;
    event.preventDefault();
    this.#to(this.#at + lines * this.#line);
    const handle = event.currentTarget as HTMLElement;
    handle.setAttribute('aria-valuenow', String(this.#rank));
    handle.setAttribute('aria-valuetext', this.#words);
    handle.scrollIntoView({ block: 'nearest' });
  };

  get #rank(): number {
    return Math.max(1, Math.round(this.#at / (this.#line || 1)));
  }

  get #words(): string {
    return msg(str`Ligne ${this.#rank}`);
  }

  view(): TemplateResult | typeof nothing {
    if (!this.#isOn) return nothing;
    const last = Math.max(1, Math.round((this.#base()?.clientHeight ?? 0) / (this.#line || 1)));
    return html`<div class="shade above"></div>
      <div class="shade below"></div>
      <div
        class="ruler"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label=${msg('Ligne que vous lisez')}
        aria-valuemin="1"
        aria-valuemax=${last}
        aria-valuenow=${this.#rank}
        aria-valuetext=${this.#words}
        @keydown=${this.#onKey}
      ></div>`;
  }
}
