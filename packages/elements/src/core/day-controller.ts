// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';

/** Tells an element that the visitor has returned to the page, or that a new day has begun. */
export class DayController implements ReactiveController {
  readonly #notify: (isNewDay: boolean) => void;
  #day = localDay();
  #midnight: ReturnType<typeof setTimeout> | undefined;

  /** @param notify - called on each return, and at midnight; receives whether the day has changed since the previous call. */
  constructor(host: ReactiveControllerHost, notify: (isNewDay: boolean) => void) {
    this.#notify = notify;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#wait();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#midnight);
  }

  #wait(): void {
    clearTimeout(this.#midnight);
    const now = new Date();
    this.#midnight = setTimeout(this.#look, new Date(now).setHours(24, 0, 0, 0) - now.getTime());
  }

  readonly #look = (): void => {
    if (document.hidden) return;
    const day = localDay();
    this.#notify(day !== this.#day);
    this.#day = day;
    this.#wait();
  };
}
