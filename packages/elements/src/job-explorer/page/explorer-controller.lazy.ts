// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { lazy, selectJobs } from '@orientation-widgets/search';
import type { SelectedJobs } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { controlStyles } from '../../ui/controls.styles.js';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { titleHeading } from '../../core/heading.js';
import { hadSteps } from '../../search-page/saved-history.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import { PAGE_SIZE } from '../../search-page/results-list.js';
import { searchPageStyles } from '../../search-page/search-page.styles.js';
import { JobSelectEvent } from '../../core/select-events.js';
import { Announcer } from '../../ui/announcer.js';
import { FocusController } from '../../ui/focus-controller.js';
import { Combobox } from '../../ui/combobox.js';
import type { ExplorerAddress, createAddress } from './explorer-address.lazy.js';
import type { ExplorerHost } from '../shared/explorer-host.js';
import type { ExplorerHistory } from './explorer-history.lazy.js';
import type { JobComparison } from '../opened/comparison.lazy.js';
import type { ExplorerData } from '../shared/explorer-data.lazy.js';
import { explorerPageStyles } from './explorer-page.styles.js';
import { EMPTY_QUERY, isEmpty, needsProfiles, readPrefill } from '@orientation-widgets/domain/jobs/explorer-query.js';
import type { ExplorerQuery } from '@orientation-widgets/domain/jobs/explorer-query.js';
import { jobCount } from '../shared/explorer-labels.js';
import { FilterPanel, type FilterPanelProps } from './filter-panel.js';
import type { JobNames } from '../shared/job-names.lazy.js';
import { LateRows } from './late-rows.js';
import { JobNameSearch } from '../shared/job-name-search.js';
import { OpenJob } from './open-job.js';
import { Profiles } from './profiles.js';
import { resultsView } from './results.js';
import { searchField } from './search-field.js';
import { LazyPart } from '../../core/lazy-part.js';
import { loadOptional } from '../../core/load-optional.js';
import { runGesture } from '../../core/run-gesture.js';

/** Milliseconds without a keystroke before the results are updated. */
const TYPING_PAUSE_MS = 120;

/** Page of the explorer: search, filters, results, a job open in place, a comparison of jobs. */
export class ExplorerController implements ReactiveController {
  readonly host: ExplorerHost;
  readonly #field: Combobox;
  readonly #filters: FilterPanel;
  readonly #names: JobNameSearch;
  #data!: ExplorerData;
  #profiles!: Profiles;
  #query: ExplorerQuery = EMPTY_QUERY;
  #selected: SelectedJobs = selectJobs([], { filters: {} });
  #visibleCount = PAGE_SIZE;
  readonly #opened: OpenJob;
  readonly #rows: LateRows;
  /** Views of a query, loaded with the first one that is not empty. */
  readonly #activeQuery = new LazyPart(
    () => import('../query/active-query.lazy.js'),
    ({ begin }) => begin(this.host),
  );
  comparison: JobComparison | undefined;
  readonly #announcer: Announcer;
  readonly #focus: FocusController;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** Address that keeps the search; undefined without `sync-url`. */
  address: ExplorerAddress | undefined;
  #history: ExplorerHistory | undefined;

  constructor(host: ExplorerHost) {
    this.host = host;
    this.#opened = new OpenJob(host);
    this.#rows = new LateRows(host);
    this.#field = new Combobox(host, 'job');
    this.#names = new JobNameSearch(host, this.#select);
    this.#announcer = new Announcer(host);
    this.#focus = FocusController.of(host);
    this.#filters = new FilterPanel(host, this.#focus);
    adoptElementStyles(host, [controlStyles, searchPageStyles, explorerPageStyles]);
    for (const controller of [this, this.#announcer]) host.addController(controller);
  }

  /**
   * Shows other data; the visitor’s query stays.
   *
   * @param follow - keeps the search in the address of the page; undefined when it stays out of it.
   */
  open(data: ExplorerData, follow: typeof createAddress | undefined): void {
    this.#data = data;
    this.address?.stop();
    this.address = undefined;
    const profiles = new Profiles(data, settled => {
      if (profiles !== this.#profiles) return;
      if (settled) this.#select();
      else this.host.requestUpdate();
    });
    this.#profiles = profiles;
    this.#rows.open(data.feed, data.jobs);
    this.#opened.id = undefined;
    this.comparison = undefined;
    this.#ask(this.#query);
    const { syncUrl } = this.host;
    // Started after the first query: an empty search must not replace the one of the address.
    if (follow && syncUrl !== null) {
      const sectors = data.rows.flatMap(({ values }) => values.sector);
      this.address = follow(syncUrl, sectors, this.#moved);
      this.address.start();
    }
    if (hadSteps || syncUrl !== null) this.#follow();
  }

  /** A move in the history that only opens or closes something keeps the search. */
  #moved = (event: PopStateEvent): void => {
    if (this.#history?.follows(event)) this.address?.write(this.#query);
    else this.prefill(true);
  };

  /**
   * Runs the query of the page.
   * @param fromAddress - whether the query in its address wins over the attributes.
   */
  prefill(fromAddress: boolean): void {
    this.#ask((fromAddress && this.address?.read()) || readPrefill(this.host));
  }

  hostConnected(): void {
    this.address?.start();
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
    this.address?.stop();
  }

  #ask = (query: ExplorerQuery): void => {
    const isOther = query.text !== this.#query.text;
    this.#query = query;
    this.comparison?.hide();
    if (!query.text.trim()) this.#names.forget();
    else if (isOther || !this.#names.matches) this.#search();
    if (needsProfiles(query)) void this.#profiles.load();
    if (isEmpty(query) || this.#activeQuery.value) this.#select();
    else void this.#activeQuery.load().then(this.#select, this.#select);
  };

  #select = (): void => {
    // Without the interests no job would match: the last list stays until they are loaded.
    if (this.#selected.ids.length && needsProfiles(this.#query) && this.#profiles.isLoading)
      return this.host.requestUpdate();
    const matchingIds = this.#names.matches?.hits.map(({ jobId }) => jobId);
    this.#selected = selectJobs(this.#profiles.rows, { ...this.#query, matchingIds });
    this.#visibleCount = PAGE_SIZE;
    this.address?.write(this.#query);
    if (this.#opened.id && !this.#selected.ids.includes(this.#opened.id)) this.#opened.id = undefined;
    this.host.requestUpdate();
    this.#announcer.announceLater(() => jobCount(this.#selected.ids.length));
  };

  #search(): void {
    const load = async (): Promise<JobNames> => (await Promise.all([this.#data.names(), this.#activeQuery.load()]))[0];
    void this.#names.search(this.#query.text, load);
  }

  #type(text: string): void {
    this.#query = { ...this.#query, text };
    this.host.requestUpdate();
    clearTimeout(this.#typing);
    this.#typing = setTimeout(
      () => {
        this.#names.forget();
        this.#ask(this.#query);
      },
      text ? TYPING_PAUSE_MS : 0,
    );
    if (text.trim().length < 2) this.#field.close();
    else {
      const choose = (id: string, name: string): void => void runGesture(this.host, () => this.#choose(id, name));
      this.#field.propose(async () => (await this.#data.names()).options(text, choose));
    }
  }

  /** Shows this job alone, open. */
  #choose(jobId: string, name: string): Promise<void> {
    clearTimeout(this.#typing);
    this.#query = { text: name, filters: {} };
    this.#names.select(jobId);
    this.#select();
    return this.#open(jobId);
  }

  /** Opens a job in place, or closes it. The host page may open it elsewhere. */
  async #open(jobId: string): Promise<void> {
    if (this.#opened.id === jobId) this.#opened.id = undefined;
    else {
      if (!this.host.dispatchEvent(new JobSelectEvent(jobId))) return;
      await this.#opened.open(jobId, this.#data.feed);
      void this.#profiles.load();
      this.#follow();
    }
    this.host.requestUpdate();
  }

  /** Adds a step to the history for what is opened. With the first data, opens what the page asks for. */
  readonly #follow = (): void => void loadOptional('history', this.#openHistory, () => undefined);

  readonly #openHistory = lazy(async () => {
    const isFirst = !this.#opened.id && !this.comparison;
    this.#history = new (await import('./explorer-history.lazy.js')).ExplorerHistory(this, isFirst);
  });

  get opened(): string | undefined {
    return this.#opened.id;
  }

  get jobs(): ExplorerData['jobs'] {
    return this.#data.jobs;
  }

  get isReady(): boolean {
    return !this.#isSearching;
  }

  async openOnly(jobId = ''): Promise<void> {
    const job = this.#data.jobs.get(jobId);
    const openedId = job?.id ?? this.#opened.id ?? '';
    const rank = this.#selected.ids.indexOf(openedId);
    if (!job) this.#opened.id = undefined;
    else if (rank < 0) await this.#choose(openedId, jobName(job.title));
    else {
      this.#visibleCount = Math.max(this.#visibleCount, rank + 1);
      await this.#open(openedId);
    }
    this.#focus.next(`.jobs > :nth-child(${Math.max(rank, 0) + 1}) .go`);
  }

  get #isSearching(): boolean {
    return Boolean(this.#query.text.trim()) && !this.#names.matches && !this.#names.isOutOfReach;
  }

  /** Goes to a job that is linked from another one. */
  #goTo = (jobId: string): void => {
    const job = this.#data.jobs.get(jobId);
    if (!job) return;
    this.#opened.id = undefined;
    void runGesture(this.host, () => this.#choose(jobId, jobName(job.title)));
    this.#focus.next('.go');
  };

  compare = async (...ids: readonly string[]): Promise<void> => {
    if (this.comparison && !ids.length) {
      this.comparison = undefined;
      this.host.requestUpdate();
      return;
    }
    const { JobComparison } = await import('../opened/comparison.lazy.js');
    this.comparison = new JobComparison(
      {
        host: this.host,
        jobs: this.#data.jobs,
        announcer: this.#announcer,
        focus: this.#focus,
        goTo: this.#goTo,
        share: () => this.#history?.share() ?? nothing,
      },
      ids,
    );
    this.#follow();
  };

  #more = (): void => {
    this.#focus.next(`.jobs > :nth-child(${this.#visibleCount + 1}) .go`);
    this.#visibleCount += PAGE_SIZE;
  };

  #askAndFocus = (query: ExplorerQuery): void => {
    this.#ask(query);
    this.#focus.next('.count');
  };

  #startFromLikes = (): void => {
    this.#ask(EMPTY_QUERY);
    this.#focus.next('.tastes button');
  };

  get #panel(): FilterPanelProps {
    return {
      counts: this.#selected.counts,
      profiles: this.#profiles,
      query: () => this.#query,
      ask: this.#ask,
      focus: this.#focus,
    };
  }

  view(): TemplateResult {
    return html`<div class="explorer">
      ${this.#announcer.view()} ${titleHeading(this.host.headingLevel, msg('Explorer les métiers'))}
      ${this.#data.feed.has('profiles') ? this.#filters.tastes(this.#panel) : nothing}
      <div class="ask">${searchField(this.#field, {
        text: this.#query.text,
        isOutOfReach: this.#names.isOutOfReach,
        prepare: () => void this.#data.names().catch(() => undefined),
        type: text => this.#type(text),
        retry: () => this.#search(),
      })}
      ${this.#filters.button(this.#panel)}</div>
      <button class="btn sec skip" type="button" @click=${() => this.#focus.next('.count')}>${msg('Aller aux résultats')}</button>
      <div class="columns">
        ${this.#filters.view(this.#panel)}
        <div class="results" part="results">
          ${
            this.comparison?.table() ??
            resultsView({
              data: this.#data,
              rows: this.#profiles.rows,
              query: this.#query,
              names: this.#names,
              isSearching: this.#isSearching,
              activeQuery: this.#activeQuery.value,
              ids: this.#selected.ids,
              visibleCount: this.#visibleCount,
              opened: this.#opened.id,
              profileSource: this.#profiles.list[0]?.sourceId,
              headingLevel: this.host.headingLevel,
              jobHref: this.host.jobHref,
              trainingSearchHref: this.host.trainingSearchHref,
              comparison: this.comparison,
              facts: this.#rows.facts,
              compare: () => void runGesture(this.host, () => this.compare()),
              ask: this.#ask,
              askAndFocus: this.#askAndFocus,
              startFromLikes: this.#startFromLikes,
              more: this.#more,
              select: id => this.host.dispatchEvent(new JobSelectEvent(id)),
              open: id => void runGesture(this.host, () => this.#open(id)),
              openedView: jobId =>
                this.#opened.view({
                  jobId,
                  data: this.#data,
                  profiles: this.#profiles.list,
                  goTo: this.#goTo,
                  compare: (...ids) => void runGesture(this.host, () => this.compare(...ids)),
                  share: this.#history?.share() ?? nothing,
                }),
            })
          }
        </div>
      </div>
    </div>`;
  }
}
