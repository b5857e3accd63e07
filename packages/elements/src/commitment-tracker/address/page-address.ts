// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { FACETS } from '../page/tracker-model.js';
import type { Facet } from '../page/tracker-model.js';

/** What the address says: nothing for what it does not, or says in another form than ours. */
interface Shown {
  readonly facet: Facet | undefined;
  readonly open: string | null;
}

const ID = /^[\w.-]{1,80}$/;

/** The part of an address that says what is shown; what belongs to others stays as it is. */
export function readAddress(address: string, name: string): Shown {
  const { searchParams } = new URL(address);
  const open = searchParams.get(`${name}-c`) ?? '';
  return {
    facet: FACETS.find(facet => facet === searchParams.get(`${name}-f`)),
    open: ID.test(open) ? open : null,
  };
}

export function writeAddress(address: string, name: string, { facet, open }: Shown): string {
  const url = new URL(address);
  url.searchParams.delete(`${name}-c`);
  url.searchParams.delete(`${name}-f`);
  if (open) url.searchParams.set(`${name}-c`, open);
  if (facet && facet !== FACETS[0]) url.searchParams.set(`${name}-f`, facet);
  return url.href;
}

/** Keeps in the address of the page what a tracker shows: a step of the history for each choice. */
export class PageAddress {
  /** As the element's `sync-url` gives it. */
  readonly name: string;
  readonly #prefix: string;
  readonly #moved: () => void;

  /** @param moved - called when the visitor moves in the history of the page. */
  constructor(name: string, moved: () => void) {
    this.name = name;
    this.#prefix = name || 'engagements';
    this.#moved = moved;
  }

  start(): void {
    addEventListener('popstate', this.#moved);
  }

  stop(): void {
    removeEventListener('popstate', this.#moved);
  }

  read(): Shown {
    return readAddress(location.href, this.#prefix);
  }

  write(shown: Shown): void {
    const address = writeAddress(location.href, this.#prefix, shown);
    if (address === location.href) return;
    try {
      history.pushState(history.state, '', address);
    } catch {
      // A page in a sandbox, or too many steps in a row: the tracker goes on without the address.
    }
  }
}
