// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LazyPart } from '../../core/lazy-part.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import type { ExplorerHost } from '../shared/explorer-host.js';
import type { OpenedJobProps } from '../opened/opened-job.lazy.js';

/** Job that is open in the list, if any. */
export class OpenJob {
  readonly #host: ExplorerHost;
  id: string | undefined;
  /** Ids of related jobs; undefined until its record is loaded. */
  #related: readonly string[] | undefined;
  readonly #part = new LazyPart(
    () => import('../opened/opened-job.lazy.js'),
    ({ openedJobStyles }) => adoptElementStyles(this.#host, [openedJobStyles]),
  );

  constructor(host: ExplorerHost) {
    this.#host = host;
  }

  async open(id: string, feed: Feed): Promise<void> {
    await this.#part.load();
    this.id = id;
    this.#related = undefined;
    void this.#findRelated(id, feed);
  }

  async #findRelated(id: string, feed: Feed): Promise<void> {
    const job = await feed.details('jobs', id).catch(() => undefined);
    if (this.id !== id) return;
    this.#related = job?.related ?? [];
    this.#host.requestUpdate();
  }

  view(props: Omit<OpenedJobProps, 'host' | 'related'>): TemplateResult | typeof nothing {
    return this.#part.value?.openedJob({ ...props, host: this.#host, related: this.#related }) ?? nothing;
  }
}
