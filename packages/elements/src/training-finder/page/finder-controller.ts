// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { CSSResult, ReactiveController, TemplateResult } from 'lit';
import { controlStyles } from '../../controls/controls.styles.js';
import { heading } from '../../core/heading.js';
import { iconFilter } from '../../icons/search/search-icons.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import { searchPageStyles } from '../../search-page/search-page.styles.js';
import { UnfoldedFacets } from '../../search-page/unfolded-facets.js';
import type { ReportedRecord } from '../../sources/reported-record.js';
import { TrainingSelectEvent } from '../../events/select-events.js';
import { trainingCount } from '../../trainings/training-labels.js';
import { cardStyles } from '../../trainings/card.styles.js';
import type { TrainingView } from '../../trainings/training-view.js';
import { yieldToMain, deferOffscreenCards } from '../../interaction/scheduling.js';
import type { FilterDialog } from '../filters/dialog/filter-dialog.js';
import { activeCount, filterButtonName } from '../filters/filter-labels.js';
import { filtersView } from '../filters/filters.js';
import type { FiltersProps } from '../filters/filters.js';
import type { FinderData } from '../search/finder-data.js';
import { finderPageStyles } from './finder-page.styles.js';
import { resultsView } from '../results/results.js';
import type { PageQuery } from '../prefill/page-query.js';
import type { CardTools, Overlay, Panel, ToolContext } from '../tools/tool-context.js';
import { SearchBar } from './search-bar.js';
import { SearchChangeEvent } from '../search-change-event.js';
import { EMPTY_QUERY, activeFilters } from '../query/finder-query.js';
import type { FinderQuery } from '../query/finder-query.js';
import { SearchController } from '../search/search-controller.js';
import type { Answer } from '../search/search-controller.js';
import { cardSkeletons, filterSkeletons } from '../skeletons.js';
import type { FinderHost } from '../finder-host.js';

export { createCatalogueIndex, LazyTrainingSource, lazy } from '@orientation-widgets/search';

/** Milliseconds without a change before the number of results is said. */
const ANNOUNCE_DELAY_MS = 500;

/**
 * The finder at work: search, filters, results, detail. It comes in one chunk with the search engine, while the element
 * shows the shape of what is coming.
 */
export class FinderController implements ToolContext, ReactiveController {
  readonly host: FinderHost;
  readonly #searcher: SearchController;
  readonly #bar: SearchBar;
  #data: FinderData | undefined;
  overlays: readonly Overlay[] = [];
  selection: CardTools | undefined;
  /** The filters of a narrow screen, once they were asked for. */
  #sheet: FilterDialog | undefined;
  /** The filters come after the fields: drawn together, they would hold a slow phone too long. */
  #isOpen = false;
  #filling = 0;
  #pageQuery: PageQuery | undefined;
  panel: Panel | undefined;
  announcement = '';
  readonly #unfolded: UnfoldedFacets;
  #said = '';
  #saying: ReturnType<typeof setTimeout> | undefined;
  #focusCount = false;

  constructor(host: FinderHost) {
    this.host = host;
    this.#searcher = new SearchController(host, found => this.#settle(found));
    this.#bar = new SearchBar(host, this.#searcher);
    this.#unfolded = new UnfoldedFacets(host);
    this.adoptStyles(controlStyles, cardStyles, searchPageStyles, finderPageStyles);
    host.addController(this);
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

  get undo(): (() => void) | undefined {
    if (!this.#searcher.before) return undefined;
    return () => {
      this.#focusCount = true;
      this.#searcher.undo();
    };
  }

  get found(): Answer {
    return this.#searcher.search.found as Answer;
  }

  /** Searches in this catalogue from now on; what the visitor asked of another one stays. */
  use(data: FinderData): void {
    const first = !this.#data;
    this.#data = data;
    for (const overlay of this.overlays) this.#detach(overlay);
    this.overlays = [];
    this.#searcher.open(data);
    if (first) {
      void this.#open();
      void this.#fill(data, true);
    } else this.#searcher.ask(this.#searcher.query);
  }

  async #open(): Promise<void> {
    await this.host.updateComplete;
    await yieldToMain();
    this.#isOpen = true;
    this.update();
  }

  /** Asks what the page asks. */
  prefill(): void {
    if (this.#data) void this.#fill(this.#data, false);
  }

  hostDisconnected(): void {
    clearTimeout(this.#saying);
  }

  /**
   * Asks what the page asks, as soon as it is known where; what the visitor asked meanwhile stays.
   *
   * @param fromAddress - what the address asks comes before what the attributes ask.
   */
  async #fill(data: FinderData, fromAddress: boolean): Promise<void> {
    const turn = ++this.#filling;
    const { isPrefilled, syncUrl } = this.host;
    if (!isPrefilled && syncUrl === null) return this.ask(EMPTY_QUERY);
    const { PageQuery } = await import('../prefill/page-query.js');
    const isLast = (): boolean => turn === this.#filling;
    if (!isLast()) return;
    this.#pageQuery ??= new PageQuery(this.host, this.#searcher, () => {
      // An answer still to come would be written over the address just reached.
      this.#searcher.cancel();
      void this.#fill(data, true);
    });
    return this.#pageQuery.ask(this.host, data, fromAddress, isLast);
  }

  adoptStyles(...styles: CSSResult[]): void {
    adoptElementStyles(this.host, styles);
  }

  show(panel: Panel | undefined): void {
    this.#detach(this.panel);
    this.panel = panel;
    if (panel) this.host.addController(panel);
    this.announce('');
  }

  /** A panel or an overlay that closes no longer follows the element. */
  #detach(closed: ReactiveController | undefined): void {
    if (!closed) return;
    this.host.removeController(closed);
    closed.hostDisconnected?.();
  }

  announce(text: string): void {
    this.announcement = text;
    this.update();
  }

  update(): void {
    this.host.requestUpdate();
  }

  #settle(found: Answer): void {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => this.#say(found), ANNOUNCE_DELAY_MS);
    this.announcement = '';
    if (this.#said) void this.host.updateComplete.then(() => deferOffscreenCards(this.#find('.cards')));
    if (found.asked) this.adoptStyles(found.asked.chipStyles, found.asked.askedStyles);
    this.panel?.resultsChanged?.(found);
    this.#pageQuery?.write(found.query);
    this.host.dispatchEvent(new SearchChangeEvent(found.query, found.total));
    if (!this.#focusCount) return;
    this.#focusCount = false;
    void this.host.updateComplete.then(() => this.#find('.count')?.focus());
  }

  #say({ total, query, asked }: Answer): void {
    this.#said = [trainingCount(total), asked?.aroundLabel(query)].filter(Boolean).join(' ');
    this.update();
  }

  #find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }

  ask = (asked: FinderQuery): void => this.#searcher.ask(asked);

  #askAndFocus = (asked: FinderQuery): void => {
    this.#focusCount = true;
    this.#searcher.ask(asked);
  };

  #openSheet = async (): Promise<void> => {
    this.#sheet ??= new (await import('../filters/dialog/filter-dialog.js')).FilterDialog(this.host);
    this.#sheet.open();
  };

  #more = async (): Promise<void> => {
    const shown = this.#searcher.search.found?.views.length ?? 0;
    await this.#searcher.more();
    await this.host.updateComplete;
    this.#find(`.cards > :nth-child(${shown + 1}) .go`)?.focus();
  };

  open = async (event: Event, card: TrainingView): Promise<void> => {
    const { data } = this;
    const from = event.currentTarget as HTMLElement;
    if (!this.host.dispatchEvent(new TrainingSelectEvent(card.training))) return;
    const { TrainingOverlay } = await import('../detail/training-overlay.js');
    const detail = await TrainingOverlay.open(this, card, from);
    if (this.#data !== data) return;
    await this.pushOverlay(detail);
    detail.show();
  };

  pushOverlay(overlay: Overlay): Promise<unknown> {
    this.overlays = [...this.overlays, overlay];
    this.host.addController(overlay);
    this.announcement = '';
    this.update();
    return this.host.updateComplete;
  }

  #back = async (): Promise<void> => {
    const overlay = this.overlays.at(-1);
    this.overlays = this.overlays.slice(0, -1);
    this.#detach(overlay);
    this.update();
    await this.host.updateComplete;
    overlay?.restoreFocus();
  };

  view(data: FinderData): TemplateResult {
    return html`<div class="finder">
      <p class="visually-hidden" role="status">${this.#said}</p>
      ${this.overlays.at(-1)?.view(this.found.total, this.#back) ?? this.#finderView(data)}
    </div>`;
  }

  #finderView(data: FinderData): TemplateResult {
    const { headingLevel } = this.host;
    const { query: asked, search } = this.#searcher;
    const { found } = search;
    const active = activeFilters(asked).length;
    const filters = { data, query: asked, found, unfolded: this.#unfolded, ask: this.ask };
    return html`${heading(headingLevel, msg('Trouver une formation'), 'title')} ${this.#bar.view(data)}
      <button class="btn pri filter-button" type="button" aria-haspopup="dialog" @click=${this.#openSheet}>
        ${iconFilter()} <span>${filterButtonName(active, found?.total)}${active ? html`<span class="visually-hidden">, ${activeCount(active)}</span>` : nothing}</span>
      </button>
      <button class="btn sec skip" type="button" @click=${() => this.#find('.count')?.focus()}>${msg('Aller aux résultats')}</button>
      <div class="columns">
        <div class="filters" role="group" aria-label=${msg('Filtres')}>${this.#isOpen ? filtersView({ ...filters, prefix: 'side' }) : filterSkeletons()}</div>
        <div class="results" aria-busy=${search.status === 'searching' && !found}>${this.#resultsView(filters)}</div>
      </div>
      ${this.#sheet?.view({ ...filters, prefix: 'sheet' })}`;
  }

  #resultsView(asked: Pick<FiltersProps, 'data' | 'query' | 'found' | 'ask'>): TemplateResult | typeof nothing {
    const { headingLevel } = this.host;
    const { search } = this.#searcher;
    const { found } = asked;
    if (search.status === 'failed') {
      return this.host.errorView(search.error, () => asked.ask(asked.query), headingLevel + 1);
    }
    if (!found) return cardSkeletons();
    const context = {
      ...asked,
      found,
      headingLevel: headingLevel + 2,
      askAndFocus: this.#askAndFocus,
      more: this.#more,
      open: this.open,
      tools: this,
    };
    return ((!found.total && found.asked?.noResultView) || resultsView)(context);
  }
}
