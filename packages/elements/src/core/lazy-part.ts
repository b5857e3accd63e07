// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Part of an element that is fetched on demand: its drawing code is held here, so that data and states carry none. Concurrent callers share
 * one download. After a failure, the next call tries again.
 */
export class LazyPart<T> {
  /** The part; undefined until it is downloaded. */
  value: T | undefined;
  /** Whether the last download failed. */
  isMissing = false;
  readonly #fetch: () => Promise<T>;
  readonly #prepare: ((part: T) => void) | undefined;
  #download: Promise<T> | undefined;

  /**
   * @param fetch - downloads the part.
   * @param prepare - called once, before the part is drawn, such as to give the element its styles.
   */
  constructor(fetch: () => Promise<T>, prepare?: (part: T) => void) {
    this.#fetch = fetch;
    this.#prepare = prepare;
  }

  /** @returns rejects when the part cannot be fetched: `runGesture` or `loadOptional` reports it. */
  load(): Promise<T> {
    const download = (this.#download ??= this.#fetch().then(part => {
      this.#prepare?.(part);
      return (this.value = part);
    }));
    download.catch(() => {
      this.isMissing = true;
      this.#download = undefined;
    });
    return download;
  }
}
