// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { urlPlace } from './url-place.js';
import type { UrlPlace } from './url-place.js';

/** Format in which an element writes its choices in the address. */
export interface AddressForm<Asked, Written> {
  readonly tag: string;
  /** Prefix of the names, when the page gives none. */
  readonly prefix: string;
  /** Query of an address; undefined when it has none. */
  readonly read: (address: string, place: UrlPlace) => Asked | undefined;
  readonly write: (address: string, place: UrlPlace, written: Written) => string;
}

/** State of an entry that this element adds, without an owner, so that other elements do not count it among their own. */
function stateOfStep(state: unknown): unknown {
  const steps = (state as Record<string, object> | null)?.['orientation-widgets'];
  return steps ? { ...(state as object), 'orientation-widgets': { ...steps, owner: '' } } : state;
}

/** Owner of each name: two elements never write over each other. */
const owners = new Map<string, object>();

/** Keeps the content of an element in the address of the page, so that the visitor can return to it, save it or share it. */
export class UrlSync<Asked, Written> {
  /** Value of the element's `sync-url`. */
  readonly syncUrl: string;
  readonly #form: AddressForm<Asked, Written>;
  readonly place: UrlPlace;
  readonly #changed: (event: PopStateEvent) => void;

  /** @param changed - called when the visitor moves in the history of the page, or follows a link to another search. */
  constructor(syncUrl: string, form: AddressForm<Asked, Written>, changed: (event: PopStateEvent) => void) {
    this.syncUrl = syncUrl;
    this.#form = form;
    this.place = urlPlace(syncUrl, form.prefix);
    this.#changed = changed;
  }

  get #key(): string {
    return `${this.place.inHash} ${this.place.prefix}`;
  }

  /** Starts to follow the address, unless another element of the page does under the same name. */
  start(): void {
    const owner = owners.get(this.#key);
    if (owner && owner !== this) {
      const other = JSON.stringify(this.syncUrl);
      console.warn(
        `orientation-widgets: two <${this.#form.tag}> have sync-url=${other}. Only the first is in the address: give each its own name.`,
      );
      return;
    }
    owners.set(this.#key, this);
    addEventListener('popstate', this.#changed);
  }

  stop(): void {
    if (!this.isOwner) return;
    owners.delete(this.#key);
    removeEventListener('popstate', this.#changed);
  }

  /** False for the second element of a page under the same name: it writes nothing. */
  get isOwner(): boolean {
    return owners.get(this.#key) === this;
  }

  /** Query of the address, if any. */
  read(): Asked | undefined {
    return this.isOwner ? this.#form.read(location.href, this.place) : undefined;
  }

  /**
   * Writes a query in the address. Without a step in the history, the back button leaves the page, as it would without a search.
   * @param isStep - whether the query is a choice that the back button undoes.
   */
  write(query: Written, isStep = false): void {
    if (!this.isOwner) return;
    const address = this.#form.write(location.href, this.place, query);
    if (address === location.href) return;
    try {
      if (isStep) history.pushState(stateOfStep(history.state), '', address);
      else history.replaceState(history.state, '', address);
    } catch {
      // In a sandboxed page, or after too many changes in a row, the search goes on without the address.
    }
  }
}
