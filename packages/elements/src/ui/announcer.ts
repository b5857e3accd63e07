// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';

/** Milliseconds without a change before the last one is announced. */
const ANNOUNCE_DELAY_MS = 500;

/**
 * Status messages of an element, and the live region that holds them. Added to the element, it drops pending announcements when the element
 * leaves the document.
 */
export class Announcer implements ReactiveController {
  #message = (): string => '';
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Last announced text. */
  get text(): string {
    return this.#message();
  }

  /** Announces a text at once; an empty text empties the region. A pending announcement is dropped. */
  announce(text: string): void {
    this.#show(() => text);
  }

  /**
   * Announces a text after a pause in the changes: of many changes in a row, such as those of typing, the last one.
   * @param message - called as the region is drawn, in the language of the element.
   */
  announceLater(message: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(message), ANNOUNCE_DELAY_MS);
  }

  #show(message: () => string): void {
    clearTimeout(this.#timer);
    this.#message = message;
    this.#host.requestUpdate();
  }

  /** Live region. It must be in the document before its text: draw it in every state. */
  view(className = 'visually-hidden'): TemplateResult {
    return html`<p class=${className} role="status">${this.text}</p>`;
  }
}
