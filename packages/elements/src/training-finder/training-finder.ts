// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Feed } from '@orientation-widgets/feed';
import type { TrainingSource } from '@orientation-widgets/search';
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { booleanAttribute } from '../core/boolean-attribute.js';
import { heading, titleHeading } from '../core/heading.js';
import { easyTrainings } from '../trainings/easy-part.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import { OrientationElement } from '../element/orientation-element.js';
import type { ReportedRecord } from '../sources/reported-record.js';
import { sheetStyles } from '../styles/sheet.styles.js';
import type { FinderHost } from './search/finder-host.js';
import { FinderController } from './page/finder-controller.js';
import { openFirstList, openWholeCatalogue } from './search/open-catalogue.js';
import { CompareChangeEvent } from './tools/compare-change-event.js';
import { SearchChangeEvent } from './page/search-change-event.js';
import { CHOICES } from './query/finder-query.js';
import type { FinderQuery } from './query/finder-query.js';
import type { FinderData } from './search/finder-data.js';
import { cardSkeletons, filterSkeletons } from './results/skeletons.js';
import { finderStyles } from './training-finder.styles.js';

export { CompareChangeEvent, SearchChangeEvent };
export type { FinderQuery };

const prefills = ['query', 'job', 'near', 'radius', 'territory', 'start', 'sort', ...CHOICES] as const;

/**
 * Finds a training: search as one types, filters with counts, distance from a town, list and detail. The search
 * forgives accents, plurals and typing errors.
 *
 * @customElement training-finder
 * @event {SearchChangeEvent} search-change - A search has its results: the query, and the number of trainings.
 * @event {CompareChangeEvent} compare-change - The visitor changed which trainings to compare.
 * @event {SavedChangeEvent} saved-change - The visitor kept a training on this device, or no longer does.
 * @event {TrainingSelectEvent} training-select - A training is about to open. Cancel it and the page shows it itself.
 * @event {SessionSelectEvent} session-select - A session of the open training was activated. Cancelable.
 * @csspart search - What the visitor searches with.
 * @csspart filters - The choices that narrow the list.
 * @csspart results - What the search answers: the number, the list, the sources.
 * @csspart count - How many records are listed.
 * @csspart item - One record of a list.
 * @csspart facts - What is essential, each fact in a few words.
 * @csspart actions - The buttons and the links that do something with the content.
 * @csspart more - The button that shows more of a list.
 * @cssproperty [--ow-accent=#0F5B66] - Buttons, links, chosen filters.
 * @cssproperty [--ow-ground=#F7F4EE] - Background.
 * @cssproperty [--ow-surface=#FFFFFF] - Background of the cards and fields.
 * @cssproperty [--ow-ink=#24211E] - Text.
 * @cssproperty [--ow-ink-soft=#5A544D] - Secondary text.
 * @cssproperty [--ow-line=#E0DAD0] - Hairlines.
 * @cssproperty [--ow-edge=#857D73] - Borders of the fields.
 * @cssproperty [--ow-font=system-ui] - Text face; `inherit` takes the page’s.
 * @cssproperty [--ow-radius-large=0.875em] - Corners of the sheets.
 * @cssproperty [--ow-inset=1em] - Space around the content, 2em when wide; `0em` aligns it with the page.
 */
export class TrainingFinder extends OrientationElement<FinderData> implements FinderHost {
  static override styles = [sheetStyles, finderStyles];
  static override properties = {
    query: {},
    job: {},
    near: {},
    radius: {},
    territory: {},
    start: {},
    sort: {},
    route: {},
    level: {},
    mode: {},
    entry: {},
    funded: { converter: booleanAttribute },
    cpf: { converter: booleanAttribute },
    price: {},
    evening: { converter: booleanAttribute },
    partTime: { attribute: 'part-time', converter: booleanAttribute },
    accessible: { converter: booleanAttribute },
    boarding: { converter: booleanAttribute },
    vacancy: { converter: booleanAttribute },
    department: {},
    bassin: {},
    spel: {},
    domain: {},
    transition: {},
    jobHref: { attribute: 'job-href' },
    syncUrl: { attribute: 'sync-url' },
    selectable: { converter: booleanAttribute, reflect: true },
    searchUrl: { attribute: 'search-url' },
    source: { attribute: false },
    tiles: {},
    tilesAttribution: { attribute: 'tiles-attribution' },
    helpHref: { attribute: 'help-href' },
    jobSearchHref: { attribute: 'job-search-href' },
    figuresHref: { attribute: 'figures-href' },
  };

  /**
   * Address of the images of the map, `https://…/{z}/{x}/{y}.png`. By default the map is drawn from the feed’s outlines, without any other
   * request.
   */
  tiles: string | null = null;

  /** Attribution required by the server of the images. */
  tilesAttribution: string | null = null;

  /** Address of the page of local help, `{id}` standing for a town: the details of a training link to it for help with transport. */
  helpHref: string | null = null;

  /** Address of the job search page on the site, `{id}` standing for the text: an answer that lacks words links to it. */
  jobSearchHref: string | null = null;

  /**
   * Address of the figures of a territory on the site, `{id}` standing for its id: the chosen bassin, SPEL or département, or else the
   * territory of the feed.
   */
  figuresHref: string | null = null;

  /** Words to search. This property and the next ones set the initial search, which the visitor may change. */
  query: string | null = null;

  /** Job, by its id, a ROME or a FAP code, `rome:D1102` or `D1102`: the trainings that lead to it. */
  job: string | null = null;

  /**
   * Place: `50.63,3.06` (latitude, longitude), the id of a commune, `com-59350`, a postal code or a name. Trainings around it are searched
   * first.
   */
  near: string | null = null;

  /** Kilometres around `near`; `all` is the whole region. */
  radius: string | null = null;

  /** Ids of départements, bassins, SPEL, or of a commune, separated by commas. */
  territory: string | null = null;

  /** Start dates: `soon` (within 3 months), `next` (within 9), `later`, or months: `2027-02..2027-06`, `2027-02..`, `..2027-06`. */
  start: string | null = null;

  /**
   * Order of the results: `relevance`, `distance`, `start`, `outcome` (share in employment six months after, the highest first), `success`
   * (pass rate at the examination, the highest first) or `demand` (fewest first wishes per place first).
   */
  sort: string | null = null;

  /** Routes, separated by commas: `school`, `apprenticeship`, `work-study`, `continuing`, `vae`. */
  route: string | null = null;

  /** Levels of the 2019 framework, 1 to 8, separated by commas. */
  level: string | null = null;

  /** Modes, separated by commas: `on-site`, `hybrid`, `remote`. */
  mode: string | null = null;

  /** Admission: `permanent` or `fixed`. */
  entry: string | null = null;

  /** Only trainings agreed and paid by a public funder. */
  funded = false;

  /** Only sessions that the CPF (compte personnel de formation) can pay, according to the feed. */
  cpf = false;

  /** Prices, separated by commas: `free`, `paid` (a price above zero is given), `unknown`. */
  price: string | null = null;

  /** Only sessions given in the evening or at the weekend, according to the feed. */
  evening = false;

  /** Only sessions given part-time, according to the feed. */
  partTime = false;

  /** Only sessions that welcome people with a disability. */
  accessible = false;

  /** Only sessions at a place with boarding, according to the feed. */
  boarding = false;

  /** Only sessions with at least as many places as first wishes, according to the feed. */
  vacancy = false;

  /** Codes of départements, separated by commas. */
  department: string | null = null;

  /** Ids of bassins d’emploi, separated by commas. */
  bassin: string | null = null;
  /** Ids of territories of the service public de l’emploi local (SPEL), separated by commas. */
  spel: string | null = null;

  /** Domains, as the feed names them, separated by commas. */
  domain: string | null = null;

  /** Transitions, separated by commas: `ecological`, `digital`, `demographic`, `rev3`. */
  transition: string | null = null;

  /** Address of a job's page on the site, `{id}` standing for its id. */
  jobHref: string | null = null;

  /**
   * Keeps the search in the address of the page, and shows a button that copies it. The value names the finder in the
   * address, `formation` by default: `sync-url="sante"` writes `?sante-query=…`, `sync-url="#sante"` writes
   * `#sante-query=…`, which no server receives. Two finders of a page need two names.
   */
  syncUrl: string | null = null;

  /** Whether the page handles `session-select`: sessions without an address of their own get a button. */
  selectable = false;

  /**
   * Address of a search gateway, `https://…`: it receives the searches, and the trainings of the feed are not downloaded.
   * For a catalogue too large for a page.
   */
  searchUrl: string | null = null;

  /** Search engine used instead of the feed's trainings; it takes precedence over `search-url`. */
  source: TrainingSource | null = null;

  /** Whether the page sets a query. */
  get isPrefilled(): boolean {
    return prefills.some(name => this[name]);
  }

  protected override readonly selectors = ['source', 'searchUrl', 'reading'];

  #page: FinderController | undefined;
  #data: FinderData | undefined;

  protected override get errorTitle(): string {
    return msg('Les formations ne s’affichent pas');
  }

  protected override async select(feed: Feed): Promise<FinderData | undefined> {
    // The code of the page's query is downloaded along with the records.
    if (this.isPrefilled)
      void Promise.allSettled([
        import('./page/page-query.lazy.js'),
        import('./results/active-query.lazy.js'),
        import('./search/query-relaxations.lazy.js'),
        this.query && import('./search/text-search.lazy.js'),
        this.near && import('./search/town-index.lazy.js'),
        this.near && feed.collection('territories'),
      ]);
    const words = this.reading === 'easy' ? easyTrainings.load() : undefined;
    const elsewhere = this.source ?? this.searchUrl;
    const [data, easy] = await Promise.all([
      elsewhere
        ? import('./search/open-distant.lazy.js').then(({ openDistant }) => openDistant(this, feed, elsewhere))
        : this.#openCatalogue(feed),
      words,
    ]);
    if (easy) adoptElementStyles(this, [easy.easyStyles]);
    return data && Object.assign(data, { isEasy: Boolean(easy) });
  }

  /** Opens the first list alone, unless the page or its address may ask for something else. */
  async #openCatalogue(feed: Feed): Promise<FinderData | undefined> {
    const isAsked = this.isPrefilled || (this.syncUrl !== null && (location.search || location.hash));
    return (!isAsked && (await openFirstList(feed))) || openWholeCatalogue(feed);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const data = this.state.value;
    if (data && data !== this.#data) {
      this.#data = data;
      this.#page ??= new FinderController(this);
      this.#page.use(data);
    } else if (prefills.some(name => changed.has(name))) this.#page?.prefill();
    if (this.figuresHref) this.#page?.loadFiguresLink();
  }

  protected override touched(): void {
    super.touched();
    this.state.value?.fetchWhole?.().catch(() => undefined);
  }

  /** Selects again, to remove the sessions that are over. */
  protected override dayChanged(): void {
    this.reselect();
  }

  override get record(): ReportedRecord | undefined {
    return this.#page?.record;
  }

  protected override loadedView(data: FinderData): TemplateResult {
    return this.#page?.view(data) ?? this.loadingView();
  }

  protected override loadingView(): TemplateResult {
    return html`<div class="finder" part="loading" aria-busy="true">
      ${titleHeading(this.headingLevel, msg('Trouver une formation'))}
      <p class="soft" role="status">${msg('Recherche des formations…')}</p>
      <div class="search"><span class="skeleton tall"></span><span class="skeleton tall"></span></div>
      <div class="columns"><div class="filters">${filterSkeletons()}</div><div class="results">${cardSkeletons()}</div></div>
    </div>`;
  }

  protected override emptyView(): TemplateResult {
    return html`<div class="finder">
      <div class="sheet" part="empty">
        ${heading(this.headingLevel, msg('Aucune formation dans ce catalogue'), 'subtitle')}
        <p>${msg('Les sources de ce site n’en donnent pas pour le moment. Cela ne veut pas dire qu’il n’y en a pas près de chez vous.')}</p>
        <p>${msg('Pour en trouver une, parlez-en à une personne dont c’est le métier : à la mission locale, au CIO, dans un lieu Info Jeunes ou à France Travail.')}</p>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'training-finder': TrainingFinder;
  }
}
