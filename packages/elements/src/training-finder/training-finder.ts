// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Feed } from '@orientation-widgets/feed';
import type { TrainingSource } from '@orientation-widgets/search';
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { booleanAttribute } from '../core/boolean-attribute.js';
import { heading, titleHeading } from '../core/heading.js';
import { loadOptional } from '../core/load-optional.js';
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
 * Searches trainings: results as the visitor types, filters with counts, distance from a town, a list, a map and the details of each
 * training. The search ignores accents, plurals and typing errors.
 *
 * @customElement training-finder
 * @event {SearchChangeEvent} search-change - Emitted when the results of a search are displayed; `event.query` is the search and
 *   `event.total` the number of trainings.
 * @event {CompareChangeEvent} compare-change - Emitted when the visitor changes the trainings to compare; `event.trainingIds` holds their
 *   ids.
 * @event {SavedChangeEvent} saved-change - Emitted when the visitor saves or removes a training; `event.items` holds all the saved records.
 * @event {TrainingSelectEvent} training-select - Emitted before a training opens; `event.training` is its record. Cancel it to display the
 *   training in the page instead.
 * @event {SessionSelectEvent} session-select - Emitted when the visitor activates a session of the open training; `event.session` is its
 *   record. Cancel it to prevent its link from being followed.
 * @csspart search - The search form.
 * @csspart filters - The panel of filters.
 * @csspart results - The results: their number, the list and the sources.
 * @csspart count - The number of trainings.
 * @csspart item - A training in the list.
 * @csspart facts - The key facts of a training, each in a few words.
 * @csspart actions - The buttons and links that act on the content.
 * @csspart more - The control that shows more trainings.
 * @cssproperty [--ow-accent=#0F5B66] - Colour of buttons, links and selected filters.
 * @cssproperty [--ow-ground=#F7F4EE] - Background colour behind the sheets.
 * @cssproperty [--ow-surface=#FFFFFF] - Background colour of the cards and fields.
 * @cssproperty [--ow-ink=#24211E] - Text colour.
 * @cssproperty [--ow-ink-soft=#5A544D] - Colour of secondary text.
 * @cssproperty [--ow-line=#E0DAD0] - Colour of decorative lines.
 * @cssproperty [--ow-edge=#857D73] - Border colour of the fields.
 * @cssproperty [--ow-font=system-ui] - Font family of the text; `inherit` uses the font of the page.
 * @cssproperty [--ow-radius-large=0.875em] - Corner radius of the sheets.
 * @cssproperty [--ow-inset=1em] - Space around the content, 2em in a wide element; `0em` aligns the content with the page.
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
   * Address of the tiles of the map, such as `https://…/{z}/{x}/{y}.png`. By default, the map is drawn from the outlines of the feed,
   * without any other request.
   */
  tiles: string | null = null;

  /** Attribution required by the provider of the tiles. */
  tilesAttribution: string | null = null;

  /**
   * Address of the local help page of the site, where `{id}` stands for the name of a town. The details of a training then link to it, for
   * help with transport.
   */
  helpHref: string | null = null;

  /**
   * Address of the job search page of the site, where `{id}` stands for the text of the search. The link is displayed when no training
   * matches all the words of the search.
   */
  jobSearchHref: string | null = null;

  /**
   * Address of a page of figures on the site, where `{id}` stands for the id of a territory. The territory is the selected bassin, SPEL or
   * département, or else the territory of the feed.
   */
  figuresHref: string | null = null;

  /** Text of the initial search. Like the attributes that follow, down to `transition`, it can be changed by the visitor. */
  query: string | null = null;

  /** Job to which the trainings lead: its id, or a ROME or FAP code such as `rome:D1102` or `D1102`. */
  job: string | null = null;

  /**
   * Place around which to search: coordinates (`50.63,3.06`, latitude then longitude), the id of a commune (`com-59350`), a postal code or
   * a name.
   */
  near: string | null = null;

  /** Search radius around `near`, in kilometres, or `all` for the whole region. Defaults to 30. */
  radius: string | null = null;

  /** Ids of territories to search in, separated by commas: départements, bassins, SPEL or a commune. */
  territory: string | null = null;

  /**
   * Start date: `soon` (within 3 months), `next` (between 4 and 9 months), `later`, or a range of months such as `2027-02..2027-06`,
   * `2027-02..` or `..2027-06`. Defaults to any date.
   */
  start: string | null = null;

  /**
   * Order of the results: `relevance`, `distance`, `start` (start date), `outcome` (share in employment after six months, highest first),
   * `success` (pass rate at the examination, highest first) or `demand` (first choices of applicants per place, fewest first). Defaults to
   * `relevance` for a text, else to `distance` around a place, else to `start`.
   */
  sort: string | null = null;

  /** Routes, separated by commas: `school`, `apprenticeship`, `work-study`, `continuing` or `vae`. */
  route: string | null = null;

  /** Levels of the French qualifications framework of 2019, from 1 to 8, separated by commas. */
  level: string | null = null;

  /** Delivery modes, separated by commas: `on-site`, `hybrid` or `remote`. */
  mode: string | null = null;

  /** Admission: `permanent` (at any time) or `fixed` (at set dates). */
  entry: string | null = null;

  /** Finds only the trainings approved and paid for by a public funder. */
  funded = false;

  /** Finds only the sessions that can be paid for with the CPF (compte personnel de formation). */
  cpf = false;

  /** Prices, separated by commas: `free`, `paid` (with a price above zero) or `unknown`. */
  price: string | null = null;

  /** Finds only the sessions held in the evening or at the weekend. */
  evening = false;

  /** Finds only the part-time sessions. */
  partTime = false;

  /** Finds only the sessions that welcome people with a disability. */
  accessible = false;

  /** Finds only the sessions at a place with boarding. */
  boarding = false;

  /** Finds only the sessions with at least as many places as first choices of applicants. */
  vacancy = false;

  /** Codes of départements, separated by commas. */
  department: string | null = null;

  /** Ids of employment areas (bassins d’emploi), separated by commas. */
  bassin: string | null = null;
  /** Ids of territories of the local public employment service (SPEL), separated by commas. */
  spel: string | null = null;

  /** Domains, as named in the feed, separated by commas. */
  domain: string | null = null;

  /** Transitions, separated by commas: `ecological`, `digital`, `demographic` or `rev3`. */
  transition: string | null = null;

  /** Address of a job page on the site, where `{id}` stands for the id of the job. The jobs in the details of a training are then links. */
  jobHref: string | null = null;

  /**
   * Keeps the search in the address of the page, and displays a button that copies the address. The value is the prefix of the parameters,
   * `formation` when empty (`sync-url="sante"` writes `?sante-query=…`); start it with `#` to write them in the fragment, which is not sent
   * to servers. Two finders on a page need two prefixes.
   */
  syncUrl: string | null = null;

  /** Whether the page handles `session-select`. The sessions without a link then have buttons. */
  selectable = false;

  /**
   * Address of a search gateway, such as `https://…`, for a catalogue too large for a page. Searches are sent to it, and the trainings of
   * the feed are not downloaded.
   */
  searchUrl: string | null = null;

  /** Search engine used instead of the trainings of the feed. It takes precedence over `search-url`. */
  source: TrainingSource | null = null;

  /** Whether the page sets an initial search. */
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
    const { fetchWhole } = this.state.value ?? {};
    if (fetchWhole) void loadOptional('whole catalogue', fetchWhole, () => undefined);
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
