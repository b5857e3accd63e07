// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Job } from '@orientation-widgets/feed';
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Step } from '../../address/history-entry.js';
import { HistorySteps } from '../../address/history-steps.js';
import type { Opened, StepAddress } from '../../address/history-steps.js';
import { stepAddress } from '../../address/step-address.js';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { ShareControl } from '../../export/share-control.js';
import type { ExplorerAddress } from './explorer-address.lazy.js';
import type { ExplorerHost } from '../shared/explorer-host.js';
import type { JobComparison } from '../opened/comparison.lazy.js';

/** Names, in an address, of the content that an explorer may have open. */
const OPENED = ['job', 'compare'] as const;

/** Page of the explorer, as its history sees it. */
export interface ExplorerPage {
  readonly host: ExplorerHost;
  /** Keeps the search in the address of the page, with `sync-url`. */
  readonly address: ExplorerAddress | undefined;
  readonly jobs: Collection<Job>;
  /** Id of the open job; undefined when none is open. */
  readonly opened: string | undefined;
  /** Defined while the visitor compares jobs. */
  readonly comparison: JobComparison | undefined;
  /** Whether the results of the query are known. */
  readonly isReady: boolean;
  /** Opens this job, or closes the one that is open. */
  openOnly: (jobId: string | undefined) => Promise<void>;
  /** Shows these jobs side by side; without any, the visitor selects them in the list, or stops. */
  compare: (...jobIds: readonly string[]) => Promise<void>;
}

/** Open content of an explorer, in the history of the page and, with `sync-url`, in its address. */
export class ExplorerHistory implements Opened {
  readonly #page: ExplorerPage;
  readonly #history: HistorySteps;
  readonly #share: ShareControl;

  /** @param isFirst - whether to open what the page asks for, in its address or in its history. */
  constructor(page: ExplorerPage, isFirst: boolean) {
    const { host } = page;
    this.#page = page;
    this.#share = new ShareControl(host);
    this.#history = new HistorySteps(host, this, isFirst);
    host.requestUpdate();
  }

  /** Whether a move in the history only opens or closes something, without changing the search. */
  follows(event: PopStateEvent): boolean {
    return this.#history.follows(event);
  }

  get steps(): readonly Step[] {
    const { opened, comparison } = this.#page;
    const compared = comparison?.compared ?? [];
    return [
      ...(opened ? [['job', opened] as const] : []),
      ...(compared.length ? [['compare', ...compared] as const] : []),
    ];
  }

  get isReady(): boolean {
    return this.#page.isReady;
  }

  get address(): StepAddress | undefined {
    const { address } = this.#page;
    return address?.isOwner ? stepAddress(address.place, OPENED) : undefined;
  }

  /** Share button; nothing when no address can reopen the content. */
  share(): TemplateResult | typeof nothing {
    if (!this.#page.address?.isOwner) return nothing;
    const ids = this.steps.at(-1)?.slice(1) ?? [];
    const names = ids.flatMap(id => this.#page.jobs.get(id) ?? []).map(({ title }) => jobName(title));
    return this.#share.view(() => ({ title: names.join(', '), url: location.href }));
  }

  async restore(requestedSteps: readonly Step[]): Promise<void> {
    const page = this.#page;
    const idsOf = (kind: string): readonly string[] => requestedSteps.find(step => step[0] === kind)?.slice(1) ?? [];
    const compared = idsOf('compare').filter(id => page.jobs.get(id));
    if (compared.length > 1) await page.compare(...compared);
    else if (page.comparison?.compared.length) page.comparison.back();
    const [job] = idsOf('job');
    if (job !== page.opened) await page.openOnly(job);
  }

  escape(event: KeyboardEvent): boolean {
    const { host } = this.#page;
    const focused = (host.renderRoot as ShadowRoot).activeElement;
    if (!focused?.closest('.results')) return false;
    event.preventDefault();
    void this.restore(this.steps.slice(0, -1));
    return true;
  }
}
