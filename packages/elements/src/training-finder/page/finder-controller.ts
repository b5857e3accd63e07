// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { lazy } from '@orientation-widgets/search';
import { html } from 'lit';
import type { CSSResult, ReactiveController, TemplateResult, nothing } from 'lit';
import { controlStyles } from '../../ui/controls.styles.js';
import { titleHeading } from '../../core/heading.js';
import { LazyPart } from '../../core/lazy-part.js';
import { TaskController } from '../../core/task-controller.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import { hadSteps } from '../../search-page/saved-history.js';
import { LateFilters } from '../../search-page/late-filters.js';
import { searchPageStyles } from '../../search-page/search-page.styles.js';
import type { ReportedRecord } from '../../sources/reported-record.js';
import { TrainingSelectEvent } from '../../core/select-events.js';
import { trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { cardStyles } from '../../trainings/card.styles.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { Announcer } from '../../ui/announcer.js';
import { FocusController } from '../../ui/focus-controller.js';
import type { FinderHistory } from './finder-history.lazy.js';
import { yieldToMain } from '../../ui/yield-to-main.js';
import type { FilterDialog } from './filter-dialog.lazy.js';
import type { FinderFilters, FinderFiltersProps } from './filters.lazy.js';
import type { FinderData } from '../search/finder-data.js';
import { filterButton } from './filter-button.js';
import { finderPageStyles } from './finder-page.styles.js';
import { resultsView } from './results.js';
import type { PageQuery } from './page-query.lazy.js';
import type { CardTools, Overlay, Panel, ToolContext } from '../results/tool-context.js';
import { SearchBar } from './search-bar.js';
import { SearchChangeEvent } from './search-change-event.js';
import { afterPaint } from '../search/scheduling.js';
import { deferCards } from './defer-cards.js';
import { aroundLabel } from '../results/around-label.js';
import { EMPTY_QUERY, activeFilters, isAsking } from '../query/finder-query.js';
import type { FinderQuery } from '../query/finder-query.js';
import { SearchController } from '../search/search-controller.js';
import type { SearchResults } from '../search/search-results.js';
import { cardSkeletons, filterSkeletons } from '../results/skeletons.js';
import type { FinderHost } from '../search/finder-host.js';
import { loadOptional } from '../../core/load-optional.js';
import { runGesture } from '../../core/run-gesture.js';

/**
 * Page of the finder: search, filters, results and the overlays over them. It is downloaded with the search engine, while the element shows
 * skeletons.
 */
export class FinderController implements ToolContext {
  readonly host: FinderHost;
  readonly #searcher: SearchController;
  readonly #bar: SearchBar;
  #data: FinderData | undefined;
  overlays: readonly Overlay[] = [];
  selection: CardTools | undefined;
  /** Dialog of filters of a narrow screen; undefined until the visitor opens it. */
  #sheet: FilterDialog | undefined;
  readonly #filters: LateFilters<FinderFilters>;
  /** Views of the figures that sort the results, loaded with the first such order. */
  readonly #orderViews = {
    success: new LazyPart(() => import('../results/success-views.lazy.js')),
    demand: new LazyPart(() => import('../results/demand-views.lazy.js')),
  };
  /** Views of the active query, loaded with the first query that is not empty. */
  readonly #activeQuery = new LazyPart(async () =>
    (await import('../results/active-query.lazy.js')).activeQueryViews(this.host),
  );
  /** Runs the query of the host page; the whole catalogue when that fails. */
  readonly #prefilling = new TaskController<void>(
    () => undefined,
    () => this.ask(EMPTY_QUERY),
  );
  pageQuery: PageQuery | undefined;
  panel: Panel | undefined;
  /** Map, loaded once it has its place beside the list. */
  readonly #map: LateFilters<Panel>;
  figuresLink: ToolContext['figuresLink'];
  #isFiguresLinkRequested = false;
  #history: FinderHistory | undefined;
  readonly announcer: Announcer;
  readonly focus: FocusController;
  /** Announces the number of results once the visitor stops changing the query. */
  readonly #count: Announcer;

  constructor(host: FinderHost) {
    this.host = host;
    this.#searcher = new SearchController(
      host,
      results => this.#settle(results),
      query => Promise.all([this.#activeQuery.load(), this.#viewsOf(query)?.load()]),
    );
    this.announcer = new Announcer(host);
    this.#count = new Announcer(host);
    this.focus = FocusController.of(host);
    this.#bar = new SearchBar(host, this.#searcher, this.focus);
    this.adoptStyles(controlStyles, cardStyles, searchPageStyles, finderPageStyles);
    host.addController(this.#count);
    this.#filters = new LateFilters(host, '.columns > .filters', async () => {
      const { FinderFilters } = await import('./filters.lazy.js');
      // Drawn after the fields: both in one task would block a slow phone too long.
      await yieldToMain();
      return new FinderFilters(host, this.focus);
    });
    this.#map = new LateFilters<Panel>(host, '.map-room', async () => {
      const { createMap } = await import('../map/map-tool.lazy.js');
      const map = createMap(this);
      host.addController(map);
      return map;
    });
  }

  #viewsOf({ order }: FinderQuery) {
    return order === 'success' || order === 'demand' ? this.#orderViews[order] : undefined;
  }

  get data(): FinderData {
    return this.#data as FinderData;
  }

  get record(): ReportedRecord | undefined {
    return this.overlays.at(-1)?.record;
  }

  get query(): FinderQuery {
    return this.#searcher.query;
  }

  get beside(): Panel | undefined {
    return this.#map.value;
  }

  get undo(): (() => void) | undefined {
    if (!this.#searcher.before) return undefined;
    return () => {
      this.#searcher.undo();
      this.#focusCount();
    };
  }

  get results(): SearchResults {
    return this.#searcher.results as SearchResults;
  }

  /** Switches the search to another catalogue, with the same query. */
  use(data: FinderData): void {
    const first = !this.#data;
    // The focused control may disappear: overlays close, and the results are found again.
    if (!first && this.#find(this.overlays.length ? ':focus' : '.results :focus')) this.#focusCount();
    this.#data = data;
    for (const overlay of this.overlays) this.detach(overlay);
    this.overlays = [];
    this.#searcher.open(data);
    if (first) {
      this.#fill(data, true);
      if (hadSteps) this.follow();
    } else this.#searcher.ask(this.#searcher.query);
  }

  /** Loads the link to the figures of the territory, once the page has an address for them. */
  loadFiguresLink(): void {
    if (this.#isFiguresLinkRequested) return;
    this.#isFiguresLinkRequested = true;
    void loadOptional(
      'link to the figures',
      () => import('./figures-link.lazy.js'),
      late => {
        this.figuresLink = context => late.figuresLink(context, this.host);
        this.update();
      },
    );
  }

  /** Adds a step to the history for what is opened. With the first data, opens what the page asks for. */
  readonly follow = (): void => void loadOptional('history', this.#openHistory, () => undefined);

  readonly #openHistory = lazy(async () => {
    const isFirst = !this.panel && !this.overlays.length;
    this.#history = new (await import('./finder-history.lazy.js')).FinderHistory(this, isFirst);
  });

  /** Runs the query of the attributes. */
  prefill(): void {
    if (this.#data) this.#fill(this.#data, false);
  }

  /**
   * Runs the query of the host page, once its places are known. A query of the visitor meanwhile wins.
   * @param fromAddress - whether the query in the address of the page wins over the attributes.
   */
  #fill(data: FinderData, fromAddress: boolean): void {
    void this.#prefilling.run(async signal => {
      const { isPrefilled, syncUrl } = this.host;
      if (!isPrefilled && syncUrl === null) {
        this.ask(EMPTY_QUERY);
        return;
      }
      const { PageQuery } = await import('./page-query.lazy.js');
      signal.throwIfAborted();
      const moved = (event: PopStateEvent): void => {
        if (this.#history?.follows(event)) return this.pageQuery?.write(this.query);
        // A late answer would overwrite the address that the visitor has just reached.
        this.#searcher.cancel();
        this.#fill(data, true);
      };
      this.pageQuery ??= new PageQuery(this.host, this.#searcher, moved, this.follow);
      return this.pageQuery.ask(this.host, data, fromAddress, signal);
    });
  }

  adoptStyles(...styles: CSSResult[]): void {
    adoptElementStyles(this.host, styles);
  }

  show(panel: Panel | undefined): void {
    this.detach(this.panel);
    this.panel = panel;
    if (panel) {
      this.host.addController(panel);
      this.follow();
    }
    this.announcer.announce('');
  }

  detach(closed: ReactiveController | undefined): void {
    if (!closed) return;
    this.host.removeController(closed);
    closed.hostDisconnected?.();
  }

  update(): void {
    this.host.requestUpdate();
  }

  #settle(results: SearchResults): void {
    const { query, total } = results;
    // The whole list, which may come back after a query, is also drawn in steps.
    this.#count.announceLater(() => [trainingCount(total), aroundLabel(query)].filter(Boolean).join(' '));
    this.announcer.announce('');
    if (this.#searcher.hasAsked && this.#count.text)
      void this.host.updateComplete.then(() => deferCards(this.#find('.cards')));
    if (!this.selection) void afterPaint().then(() => this.#offerKeeping());
    for (const panel of [this.panel, this.beside]) panel?.resultsChanged?.(results);
    this.pageQuery?.write(query);
    this.host.dispatchEvent(new SearchChangeEvent(query, total));
  }

  /** The pressed control may disappear: the focus moves to the count of results when the answer comes. */
  #focusCount(): void {
    this.focus.next(() => (this.#searcher.state.status === 'ready' ? this.#find('.count') : undefined));
  }

  #find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }

  ask = (nextQuery: FinderQuery): void => this.#searcher.ask(nextQuery);

  #askAndFocus = (nextQuery: FinderQuery): void => {
    this.#searcher.ask(nextQuery);
    this.#focusCount();
  };

  readonly #openSheet = (): void => void runGesture(this.host, () => this.#loadSheet());

  async #loadSheet(): Promise<void> {
    const [{ FilterDialog }, filters] = await Promise.all([import('./filter-dialog.lazy.js'), this.#filters.load()]);
    if (!filters) throw new Error('no filters');
    (this.#sheet ??= new FilterDialog(this.host, filters)).open();
  }

  /** Adds a save button to each row, in a place already reserved. */
  async #offerKeeping(): Promise<void> {
    await loadOptional(
      'hearts',
      () => import('../tools/select-tool.lazy.js'),
      tool => tool.offerKeeping(this),
    );
  }

  #more = async (): Promise<void> => {
    const visibleCount = this.#searcher.results?.views.length ?? 0;
    await this.#searcher.more();
    this.focus.next(`.cards > :nth-child(${visibleCount + 1}) .go`);
  };

  open = (event: Event, card: TrainingView): void => {
    const from = event.currentTarget as HTMLElement;
    if (!this.host.dispatchEvent(new TrainingSelectEvent(card.training))) return;
    void runGesture(this.host, async () => {
      const { TrainingOverlay } = await import('./training-overlay.lazy.js');
      await TrainingOverlay.open(this, card, from);
    });
  };

  view(data: FinderData): TemplateResult {
    return html`<div class="finder">
      ${this.#count.view()} ${this.overlays.at(-1)?.view(this.results.total) ?? this.#finderView(data)}
    </div>`;
  }

  #finderView(data: FinderData): TemplateResult {
    const { headingLevel } = this.host;
    const { query, results, state } = this.#searcher;
    const filters = { data, query, results, ask: this.ask };
    return html`${titleHeading(headingLevel, msg('Trouver une formation'))} ${this.#bar.view(data)} ${data.distant?.view(state, results)}
      ${filterButton(activeFilters(query).length, results?.total, this.#openSheet)}
      <button class="btn sec skip" type="button" @click=${() => this.focus.next('.count')}>${msg('Aller aux résultats')}</button>
      <div class="columns">
        <div class="filters" part="filters" role="group" aria-label=${msg('Filtres')}>${this.#filters.view(late => late.view({ ...filters, prefix: 'side' }), filterSkeletons())}</div>
        <div class="results" part="results" aria-busy=${state.status === 'loading' && !results}>${this.#resultsView(filters)}</div>
      </div>
      ${this.#sheet?.view({ ...filters, prefix: 'sheet' })}`;
  }

  #resultsView(
    filters: Pick<FinderFiltersProps, 'data' | 'query' | 'results' | 'ask'>,
  ): TemplateResult | typeof nothing {
    const { headingLevel } = this.host;
    const { state } = this.#searcher;
    const { results } = filters;
    // A remote search may be unavailable for a moment: the last list stays.
    if (state.status === 'error' && !(results && filters.data.distant))
      return this.host.errorView(state.error, state.retry, headingLevel + 1);
    if (!results) return cardSkeletons();
    const context = {
      ...filters,
      results,
      activeQuery: isAsking(results.query) ? this.#activeQuery.value : undefined,
      orderViews: this.#viewsOf(results.query)?.value,
      headingLevel: headingLevel + 2,
      askAndFocus: this.#askAndFocus,
      more: this.#more,
      open: this.open,
      tools: this,
    };
    return (!results.total && context.activeQuery?.empty(context)) || resultsView(context);
  }
}
