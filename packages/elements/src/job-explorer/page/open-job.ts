// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import type { ExplorerHost } from '../shared/explorer-host.js';
import type * as openedModule from '../opened/opened-job.lazy.js';
import type { OpenedJobProps } from '../opened/opened-job.lazy.js';

/** The job that is open in the list, if any. */
export class OpenJob {
  readonly #host: ExplorerHost;
  id: string | undefined;
  /** Jobs near it, once its record is loaded. */
  #related: readonly string[] | undefined;
  #module: typeof openedModule | undefined;

  constructor(host: ExplorerHost) {
    this.#host = host;
  }

  async open(id: string, feed: Feed): Promise<void> {
    this.#module ??= await import('../opened/opened-job.lazy.js');
    adoptElementStyles(this.#host, [this.#module.openedJobStyles]);
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
    return this.#module?.openedJob({ ...props, host: this.#host, related: this.#related }) ?? nothing;
  }
}
