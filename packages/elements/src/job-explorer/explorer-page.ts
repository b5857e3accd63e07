// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { JobProfile } from '@orientation-widgets/feed';
import { Latest, lazy, selectJobs } from '@orientation-widgets/search';
import type { JobFacet, JobMatches, JobRow, SelectedJobs } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { chipStyles } from '../shared/chips.styles.js';
import { controlStyles } from '../shared/controls.styles.js';
import { jobName } from '../shared/format.js';
import { heading } from '../shared/heading.js';
import { iconFilter } from '../shared/icons.js';
import { wearStyles } from '../shared/late-styles.js';
import { searchPageStyles } from '../shared/search-page.styles.js';
import { JobSelectEvent } from '../shared/select-events.js';
import { tensionStyles } from '../shared/tension.styles.js';
import { Combobox } from '../training-finder/combobox.js';
import type { ExplorerData } from './explorer-data.js';
import { explorerPageStyles } from './explorer-page.styles.js';
import { activeFilters, EMPTY_QUERY, needsProfiles, readPrefill, toggle } from './explorer-query.js';
import type { ExplorerQuery } from './explorer-query.js';
import { jobCount } from './explorer-words.js';
import { filtersView } from './filters.js';
import type { JobExplorer } from './job-explorer.js';
import { levelsAround } from './levels.js';
import { nameOptions } from './name-options.js';
import type * as openedModule from './opened-job.js';
import { withProfiles } from './profiled-rows.js';
import { PAGE, resultsView } from './results.js';
import { searchSheet } from './search-sheet.js';

export { lazy, levelsAround };

/** Milliseconds without a key before the results follow, and before their number is said. */
const typingPause = 120;
const settling = 500;

/** Where the profiles of the jobs stand: interests and skills need them. */
export type ProfilesState = 'absent' | 'loading' | 'ready' | 'error';

/** The explorer at work: search, filters, results, a job open in place. */
export class ExplorerPage {
  readonly #host: JobExplorer;
  readonly #field: Combobox;
  readonly #reading = new Latest();
  #data!: ExplorerData;
  #rows: readonly JobRow[] = [];
  #profiles: readonly JobProfile[] = [];
  #profilesState: ProfilesState = 'absent';
  #query: ExplorerQuery = EMPTY_QUERY;
  /** What the text of the question found; undefined while there is no text. */
  #matches: JobMatches | undefined;
  #namesFailed = false;
  #selected!: SelectedJobs;
  #shown = PAGE;
  #groups: ReadonlySet<JobFacet> = new Set();
  #unfolded: ReadonlySet<JobFacet> = new Set();
  #opened: string | undefined;
  #openedView: typeof openedModule | undefined;
  #filtersOpen = false;
  #said = '';
  #timers: { typing?: ReturnType<typeof setTimeout>; saying?: ReturnType<typeof setTimeout> } = {};

  constructor(host: JobExplorer) {
    this.#host = host;
    this.#field = new Combobox(host, 'job');
    wearStyles(host, [controlStyles, chipStyles, tensionStyles, searchPageStyles, explorerPageStyles]);
  }

  /** Explores these data from now on; what the visitor asked stays. */
  open(data: ExplorerData): void {
    this.#data = data;
    this.#rows = data.rows;
    this.#profilesState = 'absent';
    this.#opened = undefined;
    this.#ask(this.#query);
  }

  /** Asks what the page asks. */
  prefill(): void {
    this.#ask(readPrefill(this.#host));
  }

  leave(): void {
    clearTimeout(this.#timers.typing);
    clearTimeout(this.#timers.saying);
    this.#reading.cancel();
  }

  #ask = (query: ExplorerQuery): void => {
    const isOther = query.text !== this.#query.text;
    this.#query = query;
    if (!query.text.trim()) {
      this.#reading.cancel();
      this.#matches = undefined;
    } else if (isOther || !this.#matches) void this.#read(query.text);
    if (needsProfiles(query)) void this.#loadProfiles();
    this.#select();
  };

  #select(): void {
    const { filters, order } = this.#query;
    const found = this.#matches?.hits.map(({ jobId }) => jobId);
    this.#selected = selectJobs(this.#rows, { filters, found, order });
    this.#shown = PAGE;
    if (this.#opened && !this.#selected.ids.includes(this.#opened)) this.#opened = undefined;
    this.#host.requestUpdate();
    clearTimeout(this.#timers.saying);
    this.#timers.saying = setTimeout(() => {
      this.#said = jobCount(this.#selected.ids.length);
      this.#host.requestUpdate();
    }, settling);
  }

  async #read(text: string): Promise<void> {
    this.#namesFailed = false;
    const names = this.#data.names();
    const index = await this.#reading.run(() => names).catch(() => {
      this.#namesFailed = true;
      return undefined;
    });
    if (this.#query.text !== text) return;
    if (index) this.#matches = index.search(text);
    this.#select();
  }

  #type(text: string): void {
    this.#query = { ...this.#query, text };
    this.#host.requestUpdate();
    clearTimeout(this.#timers.typing);
    this.#timers.typing = setTimeout(() => {
      this.#matches = undefined;
      this.#ask(this.#query);
    }, text ? typingPause : 0);
    if (text.trim().length < 2) this.#field.close();
    else this.#field.propose(async () => nameOptions(await this.#data.names(), this.#data.jobs, text, (id, name) => this.#choose(id, name)));
  }

  /** The visitor found the job: it alone is shown, open. */
  #choose(jobId: string, name: string): void {
    clearTimeout(this.#timers.typing);
    this.#reading.cancel();
    this.#query = { text: name, filters: {} };
    this.#matches = { hits: [{ jobId, score: 1 }], partial: false };
    this.#select();
    void this.#open(jobId);
  }

  async #loadProfiles(): Promise<void> {
    if (this.#profilesState === 'ready' || this.#profilesState === 'loading') return;
    const data = this.#data;
    this.#profilesState = 'loading';
    this.#host.requestUpdate();
    try {
      this.#profiles = await data.profiles();
      if (data !== this.#data) return;
      this.#rows = withProfiles(data.rows, this.#profiles);
      this.#profilesState = 'ready';
    } catch {
      if (data !== this.#data) return;
      this.#profilesState = 'error';
    }
    this.#select();
  }

  /** Opens a job in place, or closes it; the page may take over. */
  async #open(jobId: string): Promise<void> {
    if (this.#opened === jobId) this.#opened = undefined;
    else {
      if (!this.#host.dispatchEvent(new JobSelectEvent(jobId))) return;
      this.#openedView ??= await import('./opened-job.js');
      this.#opened = jobId;
      void this.#loadProfiles();
    }
    this.#host.requestUpdate();
  }

  /** Goes to a job that another one leads to. */
  #goTo = async (jobId: string): Promise<void> => {
    const job = this.#data.jobs.get(jobId);
    if (!job) return;
    this.#opened = undefined;
    this.#choose(jobId, jobName(job.title));
    await this.#host.updateComplete;
    this.#find('.go')?.focus();
  };

  #more = async (): Promise<void> => {
    const shown = this.#shown;
    this.#shown += PAGE;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#find(`.jobs > :nth-child(${shown + 1}) .go`)?.focus();
  };

  /** Opens a group that needs the profiles; the focus follows, since the button goes away. */
  #openGroup = async (facet: JobFacet, group: HTMLElement | null): Promise<void> => {
    this.#groups = new Set([...this.#groups, facet]);
    await this.#loadProfiles();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    group?.querySelector<HTMLElement>('input, button')?.focus();
  };

  /** Shows a group whole; the focus goes to the first choice that appears. */
  #unfold = async (facet: JobFacet, group: HTMLElement | null, shown: number): Promise<void> => {
    this.#unfolded = new Set([...this.#unfolded, facet]);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    group?.querySelectorAll('input')[shown]?.focus();
  };

  #askAndFocus = async (query: ExplorerQuery): Promise<void> => {
    this.#ask(query);
    await this.#host.updateComplete;
    this.#find('.count')?.focus();
  };

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  view(): TemplateResult {
    const { headingLevel } = this.#host;
    const active = activeFilters(this.#query).length;
    const filters = {
      rows: this.#rows,
      query: this.#query,
      counts: this.#selected.counts,
      opened: this.#groups,
      unfolded: this.#unfolded,
      profiles: this.#profilesState,
      // From the question of the moment: two choices may be ticked before the next drawing.
      toggle: (facet: JobFacet, value: string) => this.#ask(toggle(this.#query, facet, value)),
      open: this.#openGroup,
      unfold: this.#unfold,
      retry: () => void this.#loadProfiles(),
    };
    return html`<div class="explorer">
      <p class="visually-hidden" role="status">${this.#said}</p>
      ${heading(headingLevel, msg('Explorer les métiers'), 'title')}
      ${searchSheet(this.#field, {
        text: this.#query.text,
        isOutOfReach: this.#namesFailed,
        prepare: () => void this.#data.names().catch(() => undefined),
        type: text => this.#type(text),
        retry: () => void this.#read(this.#query.text),
      })}
      <button
        class="btn sec filter-button"
        type="button"
        aria-expanded=${this.#filtersOpen}
        aria-controls="filters"
        @click=${() => {
          this.#filtersOpen = !this.#filtersOpen;
          this.#host.requestUpdate();
        }}
      >
        ${iconFilter()} ${active ? msg(html`Choisir autrement que par le nom (${active})`) : msg('Choisir autrement que par le nom')}
      </button>
      <button class="btn sec skip" type="button" @click=${() => this.#find('.count')?.focus()}>${msg('Aller aux résultats')}</button>
      <div class="columns">
        <div id="filters" class="filters" ?data-closed=${!this.#filtersOpen} role="group" aria-label=${msg('Filtres')}>${filtersView(filters)}</div>
        <div class="results">
          ${resultsView({
            data: this.#data,
            rows: this.#rows,
            query: this.#query,
            matches: this.#matches,
            isReading: Boolean(this.#query.text.trim()) && !this.#matches && !this.#namesFailed,
            ids: this.#selected.ids,
            shown: this.#shown,
            opened: this.#opened,
            profileSource: this.#profiles[0]?.sourceId,
            headingLevel,
            jobHref: this.#host.jobHref,
            ask: this.#ask,
            askAndFocus: this.#askAndFocus,
            more: this.#more,
            select: id => this.#host.dispatchEvent(new JobSelectEvent(id)),
            open: id => void this.#open(id),
            openedView: id => this.#openedJob(id),
          })}
        </div>
      </div>
    </div>`;
  }

  #openedJob(id: string): TemplateResult | typeof nothing {
    return (
      this.#openedView?.openedJob({
        host: this.#host,
        jobId: id,
        jobs: this.#data.jobs,
        profiles: this.#profiles,
        goTo: this.#goTo,
      }) ?? nothing
    );
  }
}
