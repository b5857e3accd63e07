// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { ReactiveControllerHost } from 'lit';

/** Map that a button opens and closes; its code is downloaded at the first press. */
export class MapSwitch<M extends { close: () => void }> {
  /** The map; undefined while it is closed. */
  map: M | undefined;
  /** Whether the code could not be downloaded. */
  isMissing = false;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<() => M>;
  readonly #show: () => void;

  /**
   * @param load - downloads the code, and returns the function that creates a map.
   * @param show - called when the map opens, to show the results on it.
   */
  constructor(host: ReactiveControllerHost, load: () => Promise<() => M>, show: () => void) {
    this.#host = host;
    this.#load = load;
    this.#show = show;
  }

  readonly toggle = async (): Promise<void> => {
    if (this.map) {
      this.map.close();
      this.map = undefined;
    } else {
      const make = await this.#load().catch(() => undefined);
      this.isMissing = !make;
      // A second press may have opened the map meanwhile.
      if (make) this.map ??= make();
      this.#show();
    }
    this.#host.requestUpdate();
  };
}
