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
 * Displays a dashboard of a territory: figures in four themes, main findings, comparison with another territory and change over time. Each
 * figure has its period and source, each missing figure its reason, and only comparable figures are compared. Each chart comes with a
 * sentence and a table of the same data.
 *
 * @customElement indicator-board
 * @event {MeasureSelectEvent} measure-select - Emitted before a measure opens; `event.measureId` is its id. Cancel it to display the
 *   measure in the page instead.
 * @event {TerritoryChangeEvent} territory-change - Emitted when the visitor chooses a territory; `event.territoryId` is its id.
 * @event {SelectionChangeEvent} selection-change - Emitted when the result of a choice of the visitor, or of a move in the history, is
 *   displayed. `event.selection` holds the selected ids.
 * @event {FigureExportEvent} figure-export - Emitted when the visitor downloads or copies a figure; `event.measureId` and `event.format`
 *   describe the export.
 * @csspart header - The header: the main heading and the text or controls beside it.
 * @csspart section - A section of the content, under its own heading.
 * @csspart list - A list of measures.
 * @csspart item - A measure in a list.
 * @csspart figure - The value of a measure, as large text, with its unit and its period.
 * @csspart facts - The key facts, each in a few words.
 * @csspart summary - The sentence that sums up the content.
 * @csspart table - The table of the figures behind a chart.
 * @csspart actions - The buttons and links that act on the content.
 * @cssproperty [--ow-accent=#0F5B66] - Colour of the territory in charts, of links and of the focus ring.
 * @cssproperty [--ow-surface=#FFFFFF] - Background colour of the sheets.
 * @cssproperty [--ow-ink=#24211E] - Text colour.
 * @cssproperty [--ow-ink-soft=#5A544D] - Colour of secondary text.
 * @cssproperty [--ow-line=#E0DAD0] - Colour of decorative lines.
 * @cssproperty [--ow-edge=#857D73] - Colour of the borders of controls, and of the ticks and patterns of charts.
 * @cssproperty [--ow-font=system-ui] - Font family of the text; `inherit` uses the font of the page.
 * @cssproperty [--ow-font-voice=ui-serif] - Font family of the sentence that sums up a figure.
 * @cssproperty [--ow-radius-large=0.875em] - Corner radius of the sheets.
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

  /**
   * Address of the local help page of the site, where `{id}` stands for the id of a territory. A theme without any figure for the territory
   * then links to it.
   */
  helpHref: string | null = null;

  /** Id of the territory. Defaults to the territory of the feed. The visitor can change it. */
  territory: string | null = null;

  /** Id of the territory to compare with, or `none`. Defaults to the région, or to the country when the territory is a région. */
  compare: string | null = null;

  /** Dimension by which the figures are broken down: `territory` (the whole territory), `job`, `sector` or `audience`. */
  entry: Entry = 'territory';

  /** Job displayed with `entry="job"`: its id, or a code such as `rome:D1102`, `fap:T4Z62` or `isco:5321`. */
  job: string | null = null;

  /** Id of the sector displayed with `entry="sector"`. */
  sector: string | null = null;

  /** Id of the audience displayed with `entry="audience"`. */
  audience: string | null = null;

  /** Theme displayed by `variant="theme"`: `population`, `economy-employment`, `labour-market` or `training`. */
  theme: string | null = null;

  /** Id of a selection of measures defined by the feed. Defaults to every measure. */
  board: string | null = null;

  /** Id of the measure displayed by `variant="figure"` or `variant="key"`, or opened initially by a dashboard. */
  measure: string | null = null;

  /**
   * Layout: `board` (the whole dashboard), `theme` (one of its four themes), `essentials` (the main findings), `figure` (one measure),
   * `key` (one number inside a sentence of the page) or `dossier` (pages to print).
   */
  variant: BoardVariant = 'board';

  /** Type of chart of a figure: `auto` (the type that suits the figures), `line`, `bars`, `map` or `table` (no chart). */
  chart: ChartForm = 'auto';

  /** Number of periods displayed by a chart, counted back from the latest one. Defaults to all periods. */
  periods: number | null = null;

  /**
   * Keeps the choices of the visitor in the address of the page, so that they can be shared and restored. The value is the prefix of the
   * parameters, `chiffres` when empty; start it with `#` to write them in the fragment, which is not sent to servers.
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
