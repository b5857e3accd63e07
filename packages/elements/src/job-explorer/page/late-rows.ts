// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed, Job } from '@orientation-widgets/feed';
import type { LitElement, ReactiveController } from 'lit';
import type { RowFacts } from '../rows/row-facts.js';

/** What is said of each job in its row, downloaded once the list is drawn: the list does without it. */
export class LateRows implements ReactiveController {
  readonly #host: LitElement;
  #feed: Feed | undefined;
  facts: RowFacts | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The rows of another feed. */
  open(feed: Feed, jobs: Iterable<Job>): void {
    this.facts?.stop();
    this.facts = undefined;
    this.#feed = feed;
    void import('../rows/row-facts.js').then(
      ({ RowFacts }) => {
        if (this.#feed !== feed) return;
        this.facts = new RowFacts(this.#host, feed, jobs);
        this.#host.requestUpdate();
      },
      // The list keeps its names and sectors.
      () => undefined,
    );
  }

  hostUpdated(): void {
    this.facts?.watch();
  }

  hostDisconnected(): void {
    this.facts?.stop();
  }
}
