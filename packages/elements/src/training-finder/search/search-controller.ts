// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { ReactiveController } from 'lit';
import type { FeedError } from '@orientation-widgets/feed';
import { START_PERIODS } from '@orientation-widgets/domain/trainings/start-periods.js';
import type { TrainingResults } from '@orientation-widgets/search';
import type { AsyncState } from '../../core/async-state.js';
import { TaskController } from '../../core/task-controller.js';
import { toFeedError, warnOf } from '../../core/to-feed-error.js';
import type { FinderHost } from './finder-host.js';
import { yieldToMain } from '../../ui/yield-to-main.js';
import { cardViews } from './card-views.js';
import type { FinderData } from './finder-data.js';
import { PAGE_SIZE } from '../../search-page/results-list.js';
import type { suggestFrom as SuggestFromFunction } from './query-relaxations.lazy.js';
import type { SearchResults } from './search-results.js';
import { EMPTY_QUERY, FACETS, isAsking, toRequest } from '../query/finder-query.js';
import type { FinderQuery } from '../query/finder-query.js';
import { historyAfter } from '../query/query-history.js';

type Page = Omit<SearchResults, 'query' | 'starts'>;
type SuggestFrom = typeof SuggestFromFunction;

/** Search of the finder: its query, its last answer and its history. */
export class SearchController implements ReactiveController {
  query = EMPTY_QUERY;
  /** Last answer, which stays on screen until the next one. */
  results: SearchResults | undefined;
  readonly #host: FinderHost;
  readonly #settled: (found: SearchResults) => void;
  readonly #prepare: (query: FinderQuery) => Promise<unknown>;
  readonly #task = new TaskController<SearchResults, FeedError>(
    ({ status }) => {
      if (status === 'error') void this.#host.loadErrorPanel();
      this.#host.requestUpdate();
    },
    reason => {
      const error = toFeedError(reason, 'network');
      warnOf('<training-finder> cannot search.', error);
      return error;
    },
  );
  #past: readonly FinderQuery[] = [];
  /** Whether a query has run: the whole list may come back after it. */
  hasAsked = false;
  /** Last query that has an answer. */
  #answered: FinderQuery | undefined;
  #data: FinderData | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param settled - called when a new query has its answer, before it is drawn.
   * @param prepare - loads the code that draws a query that is not empty; its answer waits for it.
   */
  constructor(
    host: FinderHost,
    settled: (found: SearchResults) => void,
    prepare: (query: FinderQuery) => Promise<unknown>,
  ) {
    this.#host = host;
    this.#settled = settled;
    this.#prepare = prepare;
    host.addController(this);
  }

  get state(): AsyncState<SearchResults, FeedError> {
    return this.#task.state;
  }

  /** Runs again a query that was dropped when the element left the document. */
  hostConnected(): void {
    if (this.#data && this.state.status === 'loading') this.ask(this.query);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** Switches the search to another catalogue. */
  open(data: FinderData): void {
    this.#data = data;
    this.results = undefined;
    this.#task.set({ status: 'loading' });
  }

  /** Shows a query that cannot run yet, such as before its place is known. */
  hold(query: FinderQuery): void {
    this.query = query;
    clearTimeout(this.#timer);
    this.#task.set({ status: 'loading' });
  }

  /**
   * @param wait - milliseconds before the query runs, for a text that is still being typed.
   * @param isWhole - whether the text is finished: a town that it names is then moved to the place field.
   */
  ask(query: FinderQuery, wait = 0, isWhole = false): void {
    this.query = query;
    clearTimeout(this.#timer);
    if (wait) this.#timer = setTimeout(() => this.ask(query), wait);
    else this.#start(isWhole);
  }

  /** Runs at once a query that waits for a pause in typing, or whose text is finished. */
  flush(isWhole: boolean): void {
    if (isWhole || this.#timer) this.ask(this.query, 0, isWhole);
  }

  #start(isWhole: boolean): void {
    this.#timer = undefined;
    const { query } = this;
    void this.#run(
      signal => this.#find(query, isWhole, signal),
      results => {
        this.hasAsked ||= isAsking(query);
        // No query was active yet: there is nothing to undo.
        if (this.#answered && this.hasAsked) this.#past = historyAfter(this.#past, this.#answered, query);
        this.#answered = query;
        this.#settled(results);
      },
    );
  }

  /** Query before the last change; undefined without a change. */
  get before(): FinderQuery | undefined {
    return this.#past.at(-1);
  }

  /** Runs the query before the last change again. */
  undo(): void {
    const { before } = this;
    if (!before) return;
    this.#past = this.#past.slice(0, -1);
    this.#answered = before;
    this.ask(before);
  }

  /** Adds the next page of results. Resolves once it is loaded. */
  async more(): Promise<void> {
    const before = this.results;
    if (!before) return;
    await this.#run(async signal => {
      const page = await this.#page(before.query, before.views.length, signal);
      return { ...before, views: [...before.views, ...page.views] };
    });
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#task.cancel();
  }

  /** @param done - called once with the answer, before it is drawn. */
  #run(task: (signal: AbortSignal) => Promise<SearchResults>, done?: (found: SearchResults) => void): Promise<void> {
    return this.#task.run(async signal => {
      const results = await task(signal);
      signal.throwIfAborted();
      this.results = results;
      done?.(results);
      return results;
    });
  }

  async #find(query: FinderQuery, isWhole: boolean, signal: AbortSignal): Promise<SearchResults> {
    // The handler of the keystroke or click ends first.
    await yieldToMain();
    signal.throwIfAborted();
    const prepared = isAsking(query)
      ? Promise.all([import('./query-relaxations.lazy.js'), this.#prepare(query)]).then(([module]) => module)
      : undefined;
    // The failure is reported when awaited below; the search goes on until then.
    prepared?.catch(() => undefined);
    const first = await this.#page(query, 0, signal);
    await yieldToMain();
    signal.throwIfAborted();
    const late = await prepared;
    const { source, today } = this.#data as FinderData;
    const alternatives = late?.relaxedQueries(query, first.total) ?? [];
    const counted = [...START_PERIODS.map(start => ({ ...query, start })), ...alternatives];
    const totals = await source.counts(
      counted.map(other => toRequest(other, today, { limit: 0 })),
      { signal },
    );
    return {
      query,
      ...first,
      starts: Object.fromEntries(START_PERIODS.map((period, index) => [period, totals[index]])),
      ...late?.relaxations(query, first.total, totals.slice(START_PERIODS.length)),
      ...(late && { wayOut: this.#suggest(late.suggestFrom, query, first, isWhole) }),
    };
  }

  #suggest(suggestFrom: SuggestFrom, query: FinderQuery, first: Page, isWhole: boolean): SearchResults['wayOut'] {
    const move = isWhole
      ? (moved: FinderQuery): void => {
          if (this.query === query) this.ask(moved);
        }
      : undefined;
    return suggestFrom(query, first, this.#data as FinderData, () => this.#host.requestUpdate(), move);
  }

  async #ask(query: FinderQuery, more: object, signal: AbortSignal): Promise<TrainingResults> {
    const { source, today } = this.#data as FinderData;
    return source.search(toRequest(query, today, more), { signal });
  }

  async #page(query: FinderQuery, offset: number, signal: AbortSignal): Promise<Page> {
    const data = this.#data as FinderData;
    // The counts of the whole catalogue are known since it was opened.
    const isWhole = !isAsking(query);
    const question = { facets: isWhole ? [] : FACETS, limit: PAGE_SIZE, offset };
    const { hits, facets, ...answer } = await this.#ask(query, question, signal);
    await yieldToMain();
    signal.throwIfAborted();
    const records = await data.source.records(hits, { signal });
    return { ...answer, views: cardViews(records, data, query), counts: isWhole ? data.catalogue : facets };
  }
}
