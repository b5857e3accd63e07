// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed, Job } from '@orientation-widgets/feed';
import { lazy } from '@orientation-widgets/search';
import type { ReactiveController } from 'lit';
import type { ExplorerHost } from '../shared/explorer-host.js';
import type { RowFacts } from './row-facts.lazy.js';

/** Facts and pictograms of the rows, downloaded after the list, which starts with names and sectors. */
export class LateRows implements ReactiveController {
  readonly #host: ExplorerHost;
  #feed: Feed | undefined;
  #load: (() => Promise<void>) | undefined;
  facts: RowFacts | undefined;

  constructor(host: ExplorerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Switches to the rows of another feed. */
  open(feed: Feed, jobs: Iterable<Job>): void {
    this.facts?.stop();
    this.facts = undefined;
    this.#load = lazy(async () => {
      const { RowFacts } = await import('./row-facts.lazy.js');
      if (this.#feed !== feed) return;
      this.facts = new RowFacts(this.#host, feed, jobs);
      this.#host.requestUpdate();
    });
    this.#feed = feed;
  }

  hostUpdated(): void {
    // On failure, the list keeps its names and sectors, and tries again at its next change.
    this.#load?.().catch(() => undefined);
    this.facts?.watch();
  }

  hostDisconnected(): void {
    this.facts?.stop();
  }
}
