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
 * Finds jobs by name, by sector, by tension, by what one likes to do and by what one can do. Each result opens its card in
 * place; two or three can be compared side by side. The search knows both genders of a name, its beginning, spelling mistakes
 * and everyday words.
 *
 * @customElement job-explorer
 * @event {JobSelectEvent} job-select - A job is about to open. Cancel it and the page shows it itself.
 * @csspart search - What the visitor searches with.
 * @csspart filters - The choices that narrow the list.
 * @csspart results - What the search answers: the number, the list, the sources.
 * @csspart count - How many records are listed.
 * @csspart list - A list of records.
 * @csspart item - One record of a list.
 * @csspart more - The button that shows more of a list.
 * @cssproperty [--ow-accent=#0F5B66] - Buttons, links, chosen filters.
 * @cssproperty [--ow-ground=#F7F4EE] - Background.
 * @cssproperty [--ow-surface=#FFFFFF] - Background of the sheets and fields.
 * @cssproperty [--ow-ink=#24211E] - Text.
 * @cssproperty [--ow-ink-soft=#5A544D] - Secondary text.
 * @cssproperty [--ow-line=#E0DAD0] - Hairlines.
 * @cssproperty [--ow-edge=#857D73] - Borders of the fields.
 * @cssproperty [--ow-font=system-ui] - Text face; `inherit` takes the page’s.
 * @cssproperty [--ow-radius-large=0.875em] - Corners of the sheets.
 * @cssproperty [--ow-inset=1em] - Space around the content, 2em when wide; `0em` aligns it with the page.
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

  /** Address of the training search page on the site, `{id}` standing for the text: an answer that lacks words links to it. */
  trainingSearchHref: string | null = null;

  /** Id of the territory of the tensions; the feed’s own by default. */
  territory: string | null = null;

  /** Name to search. This property and the next ones set the first query; the visitor may change it. */
  query: string | null = null;

  /** Sectors, as the feed names them, separated by `|`. */
  sector: string | null = null;

  /** Levels of tension, 1 to 5, separated by commas. */
  tension: string | null = null;

  /** Transitions, separated by commas: `ecological`, `digital`, `demographic`, `rev3`. */
  transition: string | null = null;

  /** Interests, letters of RIASEC, separated by commas. */
  interest: string | null = null;

  /** Address of a job’s page on the site, `{id}` standing for its id: results are then links. */
  jobHref: string | null = null;

  /** Address of a training’s page on the site, `{id}` standing for its id. */
  trainingHref: string | null = null;

  /**
   * Keeps the search and the open content in the address of the page. The value names the explorer in the address, `metier` by default:
   * `sync-url="sante"` writes `?sante-job=…`, `sync-url="#sante"` writes `#sante-job=…`, which is not sent to servers.
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
