// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Feed } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { askEarly } from '../core/ask-early.js';
import { LazyPart } from '../core/lazy-part.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import { OrientationElement } from '../element/orientation-element.js';
import { wordAttribute } from '../core/word-attribute.js';
import type { ReportedRecord } from '../sources/reported-record.js';
import { sheetStyles } from '../styles/sheet.styles.js';
import { TerritoryChangeEvent } from '../core/territory-change-event.js';
import { indicatorStyles } from './tension-indicator.styles.js';
import type { Ids, TensionForm, TensionProps, TensionShown } from './shared/tension-form.js';

export { TerritoryChangeEvent };

export type TensionVariant = 'detail' | 'badge' | 'compare' | 'trend' | 'ranking' | 'map';

/** Forms, each loaded only when the page uses it and has something to show. */
const forms: Readonly<Record<TensionVariant, () => Promise<TensionForm>>> = {
  badge: () => import('./badge-view.lazy.js'),
  detail: () => import('./level-view.lazy.js'),
  compare: () => import('./territories/compare-view.lazy.js'),
  trend: () => import('./territories/trend-view.lazy.js'),
  ranking: () => import('./territories/ranking-view.lazy.js'),
  map: () => import('./territories/tension-map-view.lazy.js'),
};

/**
 * Displays the tension of a job in a territory: how difficult recruiting is for employers, why, and what that means for a jobseeker. It has
 * five levels and up to seven factors, as published by Dares and France Travail, in plain words, with the hires planned according to the
 * survey “Besoins en main-d’œuvre”. Without a figure for the territory, it says so and displays the figure of the wider territory.
 *
 * @customElement tension-indicator
 * @event {JobSelectEvent} job-select - Emitted when the visitor activates a job of a ranking or of a comparison, with `job-href`;
 *   `event.jobId` is its id. Cancel it to prevent the link from being followed.
 * @event {TerritoryChangeEvent} territory-change - Emitted when the visitor chooses a territory, with `territory="visitor"`;
 *   `event.territoryId` is its id.
 * @csspart summary - The sentence that sums up the content.
 * @csspart facts - The factors that explain the level.
 * @csspart list - A list of territories or jobs.
 * @csspart item - A territory or a job in a list.
 * @csspart table - The table of a ranking or of a trend.
 * @csspart actions - The buttons and links that act on the content.
 * @csspart more - The button that shows more jobs.
 * @csspart help - The explanation of the figures.
 * @cssproperty [--ow-accent=#0F5B66] - Colour of links and of the focus ring.
 * @cssproperty [--ow-surface=#FFFFFF] - Background colour of the sheet.
 * @cssproperty [--ow-ink=#24211E] - Text colour.
 * @cssproperty [--ow-ink-soft=#5A544D] - Colour of secondary text.
 * @cssproperty [--ow-line=#E0DAD0] - Colour of decorative lines.
 * @cssproperty [--ow-font=system-ui] - Font family of the text; `inherit` uses the font of the page.
 * @cssproperty [--ow-font-voice=ui-serif] - Font family of the summary sentence.
 * @cssproperty [--ow-radius-large=0.875em] - Corner radius of the sheet.
 */
export class TensionIndicator extends OrientationElement<TensionShown> {
  static override styles = [sheetStyles, indicatorStyles];
  static override properties = {
    job: {},
    jobs: {},
    territory: {},
    territories: {},
    variant: { reflect: true, converter: wordAttribute('detail badge compare trend ranking map') },
    jobHref: { attribute: 'job-href' },
    chosenTerritory: { state: true },
  };

  /**
   * Job to display: its id, or a ROME or FAP code. A FAP code without a job in the feed is displayed as is. With its system (`rome:D1102`,
   * `fap:T4Z62`, `isco:5321`), a code shared by several jobs lets the visitor choose (a badge displays the first one), and an unknown code
   * displays the fallback content and suggests the nearest codes in the console. Once a code is resolved, the property holds the id.
   */
  job: string | null = null;

  /**
   * Jobs to compare, separated by spaces, or an array as a property: ids, or ROME or FAP codes such as `rome:D1102`. A code shared by
   * several jobs stands for all of them.
   */
  jobs: Ids = null;

  /** Id of the territory. `visitor` lets the visitor choose it. Defaults to the territory of the feed. */
  territory: string | null = null;

  /** Ids of the territories to compare, separated by spaces, or an array as a property. */
  territories: Ids = null;

  /**
   * Layout: `detail` (a card), `badge` (the scale and a word, inside a sentence), `compare` (territories or jobs side by side), `trend`
   * (several years), `ranking` (the jobs of a territory) or `map` (its départements or employment areas).
   */
  variant: TensionVariant = 'detail';

  /**
   * Address of a job page on the site, where `{id}` stands for the id of the job. The jobs of a ranking or of a comparison are then links.
   */
  jobHref: string | null = null;

  /** Id of the territory that the visitor chose. */
  private chosenTerritory: string | null = null;

  #drawEasy: TensionProps['drawEasy'];

  /** Message when there is no data, loaded when it is needed. */
  readonly #none = new LazyPart(() => import('./no-tension.lazy.js'));

  protected override readonly selectors = [
    'job',
    'jobs',
    'territory',
    'territories',
    'variant',
    'chosenTerritory',
    'reading',
  ];

  protected override get errorTitle(): string {
    return msg('La tension ne s’affiche pas');
  }

  /** Form named by `variant`; `detail` when the name is unknown. */
  get #form(): TensionVariant {
    return Object.hasOwn(forms, this.variant) ? this.variant : 'detail';
  }

  protected override async select(feed: Feed): Promise<TensionShown | undefined> {
    const view = await this.#open(feed);
    if (!view) await this.#none.load();
    return view;
  }

  async #open(feed: Feed): Promise<TensionShown | undefined> {
    const { job, jobs, territory, territories, chosenTerritory } = this;
    const form = this.#form;
    if (!job && form !== 'ranking' && !(form === 'compare' && jobs?.length)) return undefined;
    askEarly(feed, 'tensions', 'territories', 'recruitments');
    if (!feed.part('jobs')?.lookup) askEarly(feed, 'jobs');
    const [{ openForm }, easy] = await Promise.all([
      forms[form](),
      this.reading === 'easy' && form === 'detail' ? import('./easy-tension.lazy.js') : undefined,
    ]);
    this.#drawEasy = easy?.easyTensionSheet;
    const byVisitor = territory === 'visitor';
    const query = { key: job, jobs, territory: byVisitor ? chosenTerritory : territory, territories, byVisitor };
    const opened = await openForm(feed, query);
    const view = (easy && (await opened?.complete?.())) ?? opened;
    if (view) adoptElementStyles(this, [...view.styles, ...(easy ? [easy.easyStyles] : [])]);
    else this.tellFaults(feed);
    return view;
  }

  protected override async complete(_: Feed, beginning: TensionShown): Promise<TensionShown> {
    const [view = beginning, { offerReadAloud }] = await Promise.all([
      beginning.complete?.(),
      import('../reading/read-aloud-button.js'),
    ]);
    offerReadAloud(this);
    adoptElementStyles(this, view.styles);
    return view;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('territory')) this.chosenTerritory = null;
    super.willUpdate(changed);
  }

  protected override render(): TemplateResult {
    // A badge is inside a sentence: an error is a few words there, unless the page has a fallback.
    return this.variant === 'badge' && this.state.status === 'error'
      ? html`<slot>${this.frame(quiet(msg('Tension indisponible')))}</slot>`
      : super.render();
  }

  /** A badge is inside a sentence, where a link does not fit. */
  override get record(): ReportedRecord | undefined {
    return this.state.value && this.job && this.#form !== 'badge'
      ? { collection: 'tensions', id: this.job }
      : undefined;
  }

  protected override loadedView({ view }: TensionShown): TemplateResult {
    return view({
      level: this.headingLevel,
      drawEasy: this.#drawEasy,
      announce: this.chosenTerritory !== null,
      host: this,
      chooseTerritory: id => {
        this.chosenTerritory = id;
        this.dispatchEvent(new TerritoryChangeEvent(id));
      },
    });
  }

  protected override loadingView(): TemplateResult {
    const text = msg('Lecture de la tension…');
    if (this.variant === 'badge') return quiet(text, true);
    return html`<div class="sheet" part="loading" aria-busy="true">
      <p class="soft" role="status">${text}</p>
      ${Array(8).fill(html`<span class="skeleton"></span>`)}
    </div>`;
  }

  protected override emptyView(): TemplateResult {
    if (this.variant === 'badge') return quiet(msg('Pas de chiffre de tension'));
    return html`${this.#none.value?.noTension(this.headingLevel, this.job) ?? nothing}`;
  }
}

/** Badge without a level. */
function quiet(words: string, busy = false): TemplateResult {
  return html`<span class="quiet" aria-busy=${busy}>${words}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tension-indicator': TensionIndicator;
  }
}
