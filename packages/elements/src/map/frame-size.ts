// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement } from 'lit';
import type { Size } from './map-view.js';

/** Follows the size of a frame of an element and of its text: a map is drawn in pixels. */
export class FrameSize {
  size: Size = { width: 0, height: 0 };
  /** Size of an em of the text, in pixels. */
  em = 16;
  readonly #selector: string;
  #frame: HTMLElement | undefined;
  #host: LitElement | undefined;
  /**
   * Measures in the next frame: a drawing may change the size that it depends on, and the browser reports an error when it does so at once.
   */
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  constructor(selector: string) {
    this.#selector = selector;
  }

  /** Measures the frame after an update; asks for another update when its size has changed. */
  follow(host: LitElement): void {
    this.#host = host;
    void host.updateComplete.then(() => {
      const frame = host.renderRoot.querySelector<HTMLElement>(this.#selector) ?? undefined;
      if (frame === this.#frame) return;
      this.#observer.disconnect();
      this.#frame = frame;
      if (frame) this.#observer.observe(frame);
    });
  }

  #measure(): void {
    if (!this.#frame) return;
    const { clientWidth: width, clientHeight: height } = this.#frame;
    const em = parseFloat(getComputedStyle(this.#frame).fontSize);
    if (width === this.size.width && height === this.size.height && em === this.em) return;
    this.size = { width, height };
    this.em = em;
    this.#host?.requestUpdate();
  }
}
