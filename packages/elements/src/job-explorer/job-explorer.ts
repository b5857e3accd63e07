// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Feed } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { heading, titleHeading } from '../core/heading.js';
import { OrientationElement } from '../element/orientation-element.js';
import { JobSelectEvent } from '../core/select-events.js';
import { sheetStyles } from '../styles/sheet.styles.js';
import type { ExplorerHost } from './shared/explorer-host.js';
import type { ExplorerController } from './page/explorer-controller.lazy.js';
import { explorerStyles } from './job-explorer.styles.js';
import { loadJobs } from './load-jobs.js';
import type { LoadedJobs } from './load-jobs.js';

export { JobSelectEvent };

const prefills = ['query', 'sector', 'tension', 'transition', 'interest'] as const;

/**
 * Searches jobs by name, sector, tension, interests and skills. The search accepts feminine and masculine names, the beginning of a name,
 * spelling mistakes and everyday words. Each result opens its card in place, and two or three jobs can be compared side by side.
 *
 * @customElement job-explorer
 * @event {JobSelectEvent} job-select - Emitted before a job opens; `event.jobId` is its id. Cancel it to display the job in the page
 *   instead.
 * @csspart search - The search form.
 * @csspart filters - The panel of filters.
 * @csspart results - The results: their number, the list and the sources.
 * @csspart count - The number of jobs.
 * @csspart list - The list of jobs.
 * @csspart item - A job in the list.
 * @csspart more - The control that shows more jobs.
 * @cssproperty [--ow-accent=#0F5B66] - Colour of buttons, links and selected filters.
 * @cssproperty [--ow-ground=#F7F4EE] - Background colour behind the sheets.
 * @cssproperty [--ow-surface=#FFFFFF] - Background colour of the sheets and fields.
 * @cssproperty [--ow-ink=#24211E] - Text colour.
 * @cssproperty [--ow-ink-soft=#5A544D] - Colour of secondary text.
 * @cssproperty [--ow-line=#E0DAD0] - Colour of decorative lines.
 * @cssproperty [--ow-edge=#857D73] - Border colour of the fields.
 * @cssproperty [--ow-font=system-ui] - Font family of the text; `inherit` uses the font of the page.
 * @cssproperty [--ow-radius-large=0.875em] - Corner radius of the sheets.
 * @cssproperty [--ow-inset=1em] - Space around the content, 2em in a wide element; `0em` aligns the content with the page.
 */
export class JobExplorer extends OrientationElement<LoadedJobs> implements ExplorerHost {
  static override styles = [sheetStyles, explorerStyles];
  static override properties = {
    territory: {},
    query: {},
    sector: {},
    tension: {},
    transition: {},
    interest: {},
    jobHref: { attribute: 'job-href' },
    trainingHref: { attribute: 'training-href' },
    syncUrl: { attribute: 'sync-url' },
    trainingSearchHref: { attribute: 'training-search-href' },
  };

  /**
   * Address of the training search page of the site, where `{id}` stands for the text of the search. The link is displayed when no job
   * matches all the words of the search.
   */
  trainingSearchHref: string | null = null;

  /** Id of the territory of the tension figures. Defaults to the territory of the feed. */
  territory: string | null = null;

  /** Text of the initial search. Like `sector`, `tension`, `transition` and `interest`, it can be changed by the visitor. */
  query: string | null = null;

  /** Sectors selected initially, as named in the feed, separated by `|`. */
  sector: string | null = null;

  /** Levels of tension selected initially, from 1 to 5, separated by commas. */
  tension: string | null = null;

  /** Transitions selected initially, separated by commas: `ecological`, `digital`, `demographic` or `rev3`. */
  transition: string | null = null;

  /** Interests selected initially, as RIASEC letters separated by commas. */
  interest: string | null = null;

  /**
   * Address of a job page on the site, where `{id}` stands for the id of the job. Results are then links. By default, jobs open in place.
   */
  jobHref: string | null = null;

  /** Address of a training page on the site, where `{id}` stands for the id of the training. Defaults to the page given by the feed. */
  trainingHref: string | null = null;

  /**
   * Keeps the search and the open content in the address of the page, so that they can be shared and restored. The value is the prefix of
   * the parameters, `metier` when empty (`sync-url="sante"` writes `?sante-job=…`); start it with `#` to write them in the fragment, which
   * is not sent to servers.
   */
  syncUrl: string | null = null;

  protected override readonly selectors = ['territory', 'syncUrl'];

  #page: ExplorerController | undefined;
  #displayedJobs: LoadedJobs | undefined;

  protected override get errorTitle(): string {
    return msg('Les métiers ne s’affichent pas');
  }

  protected override select(feed: Feed): Promise<LoadedJobs | undefined> {
    return loadJobs(feed, this.territory, this.#isPrefilled, this.syncUrl);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const loaded = this.state.value;
    const isNew = loaded !== this.#displayedJobs;
    this.#displayedJobs = loaded;
    if (!loaded) return;
    this.#page ??= new loaded.Controller(this);
    if (isNew) this.#page.open(loaded.data, loaded.follow);
    if (
      isNew ? !this.hasUpdated || this.#isPrefilled || this.syncUrl !== null : prefills.some(name => changed.has(name))
    )
      this.#page.prefill(isNew);
  }

  get #isPrefilled(): boolean {
    return prefills.some(name => this[name]);
  }

  protected override loadedView(): TemplateResult {
    return this.#page?.view() ?? this.loadingView();
  }

  protected override loadingView(): TemplateResult {
    return html`<div class="explorer" part="loading" aria-busy="true">
      ${titleHeading(this.headingLevel, msg('Explorer les métiers'))}
      <p class="soft" role="status">${msg('Lecture des métiers…')}</p>
      <div class="search"><span class="skeleton tall"></span></div>
      <div class="columns">
        <div class="results">${[1, 2, 3].map(() => html`<div class="sheet"><span class="skeleton"></span><span class="skeleton half"></span></div>`)}</div>
      </div>
    </div>`;
  }

  protected override emptyView(): TemplateResult {
    return html`<div class="explorer">
      <div class="sheet" part="empty">
        ${heading(this.headingLevel, msg('Aucun métier dans ces données'), 'subtitle')}
        <p>${msg('Ce site ne décrit aucun métier pour le moment. Revenez plus tard.')}</p>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-explorer': JobExplorer;
  }
}
