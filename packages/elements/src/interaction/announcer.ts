// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';

/** Milliseconds without a change before the last one is announced. */
const ANNOUNCE_DELAY_MS = 500;

/**
 * Status messages of an element, and the live region that holds them. Added to the element, it drops what is still to be
 * announced when the element leaves the document.
 */
export class Announcer implements ReactiveController {
  /** What was announced last. */
  text = '';
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Announces at once; an empty text empties the region. What was still to be announced is dropped. */
  announce(text: string): void {
    clearTimeout(this.#timer);
    this.text = text;
    this.#host.requestUpdate();
  }

  /** Announces once nothing changes any more: of many changes in a row, such as those of someone who types, the last. */
  announceLater(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.announce(text), ANNOUNCE_DELAY_MS);
  }

  /** The region. It must be in the document before its text: draw it in every state. */
  view(className = 'visually-hidden'): TemplateResult {
    return html`<p class=${className} role="status">${this.text}</p>`;
  }
}
