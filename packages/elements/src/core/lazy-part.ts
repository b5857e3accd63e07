// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * A part of an element that is fetched on demand: what draws it stays here, so that data and states carry no code.
 *
 * Callers that ask at the same time share one download. After a failure, the next call tries again.
 */
export class LazyPart<T> {
  /** The part; undefined until it is there. */
  value: T | undefined;
  /** Once the part could not be fetched. */
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

  /** @returns rejects when the part cannot be fetched: `runGesture` or `loadOptional` says so. */
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
