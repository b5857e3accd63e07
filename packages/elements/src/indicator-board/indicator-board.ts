// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { fetchObservations } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { askEarly } from '../core/ask-early.js';
import { heading } from '../core/heading.js';
import { OrientationElement } from '../element/orientation-element.js';
import { wordAttribute } from '../core/word-attribute.js';
import { TerritoryChangeEvent } from '../core/territory-change-event.js';
import { yieldToMain } from '../ui/yield-to-main.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import { sheetStyles } from '../styles/sheet.styles.js';
import type { BoardForm, BoardShown, FormName } from './shared/board-form.js';
import type { BoardChoices } from './board/board-choices.lazy.js';
import { indicatorBoardStyles } from './indicator-board.styles.js';
import { MeasureSelectEvent } from './board/measure-select-event.js';
import { SelectionChangeEvent } from './board/selection-change-event.js';
import { ENTRIES } from '@orientation-widgets/domain/measures/figure-selection.js';
import type { BoardQuery, ChartForm, Entry, Selection } from '@orientation-widgets/domain/measures/figure-selection.js';
import { loadOptional } from '../core/load-optional.js';
import { runGesture } from '../core/run-gesture.js';

export { MeasureSelectEvent, SelectionChangeEvent, TerritoryChangeEvent };

export type BoardVariant = 'board' | 'theme' | 'figure' | 'key' | 'essentials' | 'dossier';

const board = (): Promise<BoardForm> => import('./board/board-view.lazy.js');

/** Forms, each loaded only when the page uses it. */
const forms: Readonly<Record<FormName, () => Promise<BoardForm>>> = {
  board,
  detail: () => import('./detail/detail-view.lazy.js'),
  theme: board,
  essentials: board,
  dossier: () => import('./board/dossier-view.lazy.js'),
  figure: () => import('./figure/figure-view.js'),
  key: async () => ({ openForm: (await import('./figure/figure-view.js')).openKey }),
};

/**
 * The shared dashboard: the figures of a territory in four themes, what to remember of them, how they compare with those of
 * another territory and how they change. Every number has its period and its source, every absence its reason, and what does not
 * compare is not compared. Beside each chart stand a sentence and a table that say the same.
 *
 * @customElement indicator-board
 * @event {MeasureSelectEvent} measure-select - The visitor opened a measure. Cancel it to show the measure elsewhere.
 * @event {TerritoryChangeEvent} territory-change - The visitor chose a territory.
 * @event {SelectionChangeEvent} selection-change - What the visitor chose, or came back to, is on screen.
 * @event {FigureExportEvent} figure-export - The visitor took a figure away, as a file or a copy.
 * @csspart header - The head: the heading and what goes with it.
 * @csspart section - A part of the content, under its own heading.
 * @csspart list - A list of records.
 * @csspart item - One record of a list.
 * @csspart figure - A number, large or drawn, and what it counts.
 * @csspart facts - What is essential, each fact in a few words.
 * @csspart summary - The answer in a sentence.
 * @csspart table - A table.
 * @csspart actions - The buttons and the links that do something with the content.
 * @cssproperty [--ow-accent=#0F5B66] - The territory in charts, links and focus.
 * @cssproperty [--ow-surface=#FFFFFF] - Sheets.
 * @cssproperty [--ow-ink=#24211E] - Text.
 * @cssproperty [--ow-ink-soft=#5A544D] - Secondary text.
 * @cssproperty [--ow-line=#E0DAD0] - Hairlines.
 * @cssproperty [--ow-edge=#857D73] - Controls, ticks and patterns.
 * @cssproperty [--ow-font=system-ui] - Text face; `inherit` takes the page’s.
 * @cssproperty [--ow-font-voice=ui-serif] - Face of the sentence of a figure.
 * @cssproperty [--ow-radius-large=0.875em] - Corners of the sheets.
 */
export class IndicatorBoard extends OrientationElement<BoardShown> {
  static override styles = [sheetStyles, indicatorBoardStyles];
  static override properties = {
    territory: {},
    compare: {},
    entry: { converter: wordAttribute(ENTRIES.join(' ')) },
    job: {},
    sector: {},
    audience: {},
    theme: {},
    board: {},
    measure: {},
    variant: { reflect: true, converter: wordAttribute('board theme figure key essentials dossier') },
    chart: { converter: wordAttribute('auto line bars map table') },
    periods: { type: Number },
    syncUrl: { attribute: 'sync-url' },
    visitorChoices: { state: true },
    helpHref: { attribute: 'help-href' },
  };

  /** Address of the page of local help, `{id}` standing for a territory: a theme without a figure there links to it. */
  helpHref: string | null = null;

  /** Id of the territory; the feed’s own by default. */
  territory: string | null = null;

  /** Id of the territory to compare with, or `none`; the région by default, and the country for a région. */
  compare: string | null = null;

  /** Breakdown dimension: the whole of the territory, one job, one sector or one audience. */
  entry: Entry = 'territory';

  /** Id of the job, or its code, `rome:D1102` or `fap:T4Z62`, with `entry="job"`. */
  job: string | null = null;

  /** Id of the sector, with `entry="sector"`. */
  sector: string | null = null;

  /** Id of the audience, with `entry="audience"`. */
  audience: string | null = null;

  /** Theme, with `variant="theme"`: `population`, `economy-employment`, `labour-market` or `training`. */
  theme: string | null = null;

  /** Id of a selection of measures of the feed; every measure by default. */
  board: string | null = null;

  /** Id of a measure: the one of a figure, or the one that a board opens. */
  measure: string | null = null;

  /**
   * Layout: `board` (the whole dashboard), `theme` (one of its four themes), `essentials` (the main facts), `figure` (one measure), `key`
   * (one number inside a sentence of the page) or `dossier` (pages to print).
   */
  variant: BoardVariant = 'board';

  /** Form of the chart of a figure: `table` shows none; `auto` shows the form that fits the figures. */
  chart: ChartForm = 'auto';

  /** Number of periods of a chart, from the last one; all by default. */
  periods: number | null = null;

  /**
   * Keeps the choices of the visitor in the address of the page: empty, or a prefix of the parameters (`chiffres`); after a `#`, in the
   * fragment.
   */
  syncUrl: string | null = null;

  /** Choices of the visitor, which take precedence over those of the page. */
  private visitorChoices: Partial<Selection> = {};

  /** Choices of the visitor and their announcements; undefined for a single figure. */
  #choices: BoardChoices | undefined;

  protected override readonly selectors = [
    'territory',
    'compare',
    'entry',
    'job',
    'sector',
    'audience',
    'theme',
    'board',
    'measure',
    'variant',
    'chart',
    'periods',
    'reading',
    'visitorChoices',
  ];

  protected override get errorTitle(): string {
    return msg('Les chiffres ne s’affichent pas');
  }

  get #variant(): BoardVariant {
    return Object.hasOwn(forms, this.variant) ? this.variant : 'board';
  }

  /** Current form: a board opens the detail of a measure. */
  get #form(): FormName {
    const variant = this.#variant;
    return forms[variant] === board && this.#query.measure ? 'detail' : variant;
  }

  /** A number inside a sentence has one form, in easy reading too. */
  async #load(name: FormName): Promise<BoardForm> {
    return this.reading === 'easy' && name !== 'key'
      ? (await import('./easy/easy-form.lazy.js')).easyForm(name)
      : forms[name]();
  }

  get #query(): BoardQuery {
    const { territory, compare, job, sector, audience, theme, board, measure, chart, periods } = this;
    const entry = ENTRIES.includes(this.entry) ? this.entry : 'territory';
    return {
      ...{ territory, compare, entry, job, sector, audience, measure },
      ...{
        theme: this.#variant === 'theme' ? theme : null,
        board,
        chart,
        periods: periods && periods > 0 ? periods : null,
        isBrief: this.#variant === 'essentials',
        isEasy: this.reading === 'easy',
      },
      ...this.visitorChoices,
    };
  }

  protected override async select(feed: Feed): Promise<BoardShown | undefined> {
    // No form is downloaded when the feed has no figure.
    if (!feed.has('measures')) return undefined;
    // Requested first, because the list of the files of figures comes with the measures.
    askEarly(feed, 'measures', 'territories');
    // The address of the page, loaded beside the form, may select another form.
    await Promise.all([this.#load(this.#form), this.#followAddress().then(() => this.#askFigures(feed))]);
    const query = this.#query;
    const form = this.#form;
    const openIn = async (name: FormName) => (await this.#load(name)).openForm(feed, query);
    const view = (await openIn(form)) ?? (form === 'detail' ? await openIn('board') : undefined);
    if (view) adoptElementStyles(this, view.styles);
    else this.tellFaults(feed);
    // Not awaited, and not downloaded where no voice is available.
    if ((globalThis as Partial<typeof globalThis>).speechSynthesis?.getVoices().length || this.reading === 'easy')
      void loadOptional(
        'reading aloud',
        () => import('../reading/read-aloud-button.js'),
        ({ offerReadAloud }) => offerReadAloud(this),
      );
    this.#choices?.tell(view, query);
    return view;
  }

  protected override async complete(_: Feed, beginning: BoardShown): Promise<BoardShown> {
    const [view] = await Promise.all([
      beginning.complete?.() ?? beginning,
      forms[this.#variant] === board ? this.#openChoices() : undefined,
    ]);
    adoptElementStyles(this, view.styles);
    return view;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Attributes set by the host reset the visitor's choices; `reading` does not.
    const isAsked = (name: string): boolean => name !== 'visitorChoices' && name !== 'reading' && changed.has(name);
    if (this.selectors.some(isAsked) && this.hasUpdated) this.visitorChoices = {};
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    void this.#drawMore();
  }

  protected override render(): TemplateResult {
    // A number is inside a sentence: without a value, the one written by the author stays.
    return this.#variant === 'key' && (this.state.status === 'error' || !this.state.value)
      ? html`<slot></slot>`
      : super.render();
  }

  protected override loadedView({ view }: BoardShown): TemplateResult {
    return html`${view({
      level: this.headingLevel,
      host: this,
      choose: change => void runGesture(this, async () => (await this.#openChoices()).choose(change)),
    })}${this.#variant === 'key' ? nothing : this.#choices?.view()}`;
  }

  /** Draws the deferred parts of a form, after the browser has handled other events. */
  async #drawMore(): Promise<void> {
    const view = this.state.value;
    if (!view?.drawMore) return;
    await yieldToMain();
    if (view === this.state.value && view.drawMore()) this.requestUpdate();
  }

  /** Requests the first figures of a form, while its code loads. */
  #askFigures(feed: Feed): void {
    const { territory, measure } = this.#query;
    const isOfTerritory = this.#form === 'dossier' || forms[this.#form] === board;
    if (isOfTerritory) askEarly(feed, 'observations');
    const of = isOfTerritory ? { territoryId: territory ?? feed.info.territory } : { measureId: measure ?? '' };
    fetchObservations(feed, of).catch(() => undefined);
  }

  /** Reads the query in the address of the page before any request to the feed. */
  async #followAddress(): Promise<void> {
    const { syncUrl } = this;
    if (syncUrl === null) return;
    const [choices, { followAddress }] = await Promise.all([
      this.#openChoices(),
      import('./board/board-address.lazy.js'),
    ]);
    choices.follow(followAddress, syncUrl);
  }

  async #openChoices(): Promise<BoardChoices> {
    const { BoardChoices } = await import('./board/board-choices.lazy.js');
    return (this.#choices ??= new BoardChoices(this, {
      read: () => this.visitorChoices,
      write: choices => (this.visitorChoices = choices),
    }));
  }

  protected override loadingView(): TemplateResult {
    return html`<div class="sheet coming" part="loading" aria-busy="true">
      <p class="soft" role="status">${msg('Le tableau arrive…')}</p>
      ${[1, 2, 3, 4, 5, 6].map(() => html`<span class="skeleton"></span>`)}
    </div>`;
  }

  protected override emptyView(): TemplateResult {
    return html`<div class="sheet" part="empty">
      ${heading(this.headingLevel, msg('Pas de chiffre dans ces données'), 'subtitle')}
      <p>
        ${
          this.measure
            ? msg(str`Ces données ne disent rien de cette mesure : ${this.measure}.`)
            : msg('Ces données ne contiennent aucune mesure pour le moment.')
        }
      </p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-board': IndicatorBoard;
  }
}
