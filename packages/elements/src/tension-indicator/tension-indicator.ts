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
 * The tension of one job in one territory: how hard it is for employers to recruit, why, what that means for someone
 * looking for a job, and what it does not mean. Five levels and up to seven factors, as the Dares and France Travail
 * publish them, in words a parent understands, with the recruitment plans of the survey “Besoins en main-d’œuvre”.
 * When the source gives no figure for the territory, the element says so and shows the one above.
 *
 * @customElement tension-indicator
 * @event {JobSelectEvent} job-select - A job of a ranking or of a comparison (with `job-href`). Cancel it and its link is not followed.
 * @event {TerritoryChangeEvent} territory-change - The visitor chose a territory (with `territory="visitor"`).
 * @csspart summary - The answer in a sentence.
 * @csspart facts - What is essential, each fact in a few words.
 * @csspart list - A list of records.
 * @csspart item - One record of a list.
 * @csspart table - A table.
 * @csspart actions - The buttons and the links that do something with the content.
 * @csspart more - The button that shows more of a list.
 * @csspart help - How to read the figures.
 * @cssproperty [--ow-accent=#0F5B66] - Links and focus.
 * @cssproperty [--ow-surface=#FFFFFF] - Sheet.
 * @cssproperty [--ow-ink=#24211E] - Text.
 * @cssproperty [--ow-ink-soft=#5A544D] - Secondary text.
 * @cssproperty [--ow-line=#E0DAD0] - Hairlines.
 * @cssproperty [--ow-font=system-ui] - Text face; `inherit` takes the page’s.
 * @cssproperty [--ow-font-voice=ui-serif] - Face of the sentence.
 * @cssproperty [--ow-radius-large=0.875em] - Corners of the sheet.
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
   * Id of the job, or a ROME or FAP code. A FAP code that no job of the feed has is shown as it is. With its system, `rome:D1102` or
   * `fap:T4Z62`, a code that several jobs have lets the visitor choose (a badge shows the first), and an unknown one leaves the fallback;
   * the console suggests the nearest codes. Once resolved, the property has the id.
   */
  job: string | null = null;

  /**
   * Jobs to compare: ids, ROME or FAP codes, `rome:D1102`, separated by spaces, or a list as a property. A code of several jobs stands for
   * all.
   */
  jobs: Ids = null;

  /** Id of the territory; the feed’s own by default; `visitor` lets the visitor choose. */
  territory: string | null = null;

  /** Territories to compare: ids separated by spaces, or a list as a property. */
  territories: Ids = null;

  /**
   * Layout: `detail` (a card), `badge` (the scale and a word that fit in a sentence), `compare` (territories or jobs side by side), `trend`
   * (several years), `ranking` (the jobs of a territory) or `map` (its départements or bassins).
   */
  variant: TensionVariant = 'detail';

  /** Address of a job’s page on the site, `{id}` standing for its id: the jobs of a ranking or of a comparison are then links. */
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
    const readsHires = ['detail', 'badge', 'compare'].includes(form);
    askEarly(feed, 'tensions', 'territories', ...(readsHires ? ['recruitments' as const] : []));
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
