// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { fetchOutlines } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { TaskController } from '../../core/task-controller.js';
import { sourceNote } from '../../sources/source-note.js';
import type { Size } from '../../map/map-view.js';
import { shapesOf } from '../../map/shapes.js';
import type { Shapes } from '../../map/shapes.js';
import { toggle, toRequest } from '../query/finder-query.js';
import type { FinderQuery } from '../query/finder-query.js';
import type { ToolContext } from '../results/tool-context.js';
import type { SearchResults } from '../search/search-results.js';
import { coverageOf } from '@orientation-widgets/domain/trainings/offer-coverage.js';
import type { ComparedAreaKind, AreaOrder, Coverage } from '@orientation-widgets/domain/trainings/offer-coverage.js';
import { coverageView } from './offer-coverage-view.js';
export { areasStyles } from '../../map/areas.styles.js';
export { fillPatternsStyles } from '../../map/fill-patterns.styles.js';
export { coverageStyles } from './offer-coverage.styles.js';

interface Spread {
  readonly coverage: Coverage;
  readonly routes: Readonly<Record<string, number>>;
  readonly domains: Readonly<Record<string, number>>;
  readonly total: number;
  readonly elsewhere: number;
  readonly asideOfPlace: boolean;
}

/** Trainings of a search counted by territory. */
export class CoverageMode {
  readonly #context: ToolContext;
  readonly #kind: ComparedAreaKind;
  readonly #counting = new TaskController<Spread>(
    () => this.#context.update(),
    reason => console.warn(`orientation-widgets: <training-finder> cannot count by territory. ${String(reason)}`),
  );
  #land: { readonly shapes: Shapes | undefined; readonly sourceId: string | undefined } | undefined;
  #order: AreaOrder = { key: 'trainings', ascending: false };

  constructor(context: ToolContext, kind: ComparedAreaKind) {
    this.#context = context;
    this.#kind = kind;
    void this.#fetchLand();
    this.#count(context.results);
  }

  resultsChanged(results: SearchResults): void {
    this.#count(results);
  }

  view(level: number, size: Size, em: number): TemplateResult {
    const context = this.#context;
    const { state } = this.#counting;
    if (state.status === 'error') {
      return html`<p role="alert">${msg('Les formations par territoire ne s’affichent pas.')}</p>
        <p><button class="btn sec" type="button" @click=${state.retry}>${msg('Réessayer')}</button></p>`;
    }
    if (!state.value || !this.#land)
      return html`<p class="soft" aria-busy="true">${msg('Calcul des formations par territoire…')}</p>`;
    const { shapes, sourceId } = this.#land;
    const { choices } = context.query;
    const selectedIds =
      this.#kind === 'department' ? choices.department?.map(code => `dep-${code}`) : choices[this.#kind];
    return html`${coverageView({
      ...state.value,
      shapes,
      size,
      em,
      level,
      order: this.#order,
      selectedIds: new Set(selectedIds),
      choose: id => this.#choose(id),
      sort: order => {
        this.#order = order;
        context.update();
      },
    })}
    ${sourceId && shapes ? sourceNote(context.data.sources, [{ sourceId }]) : nothing}`;
  }

  /** Adds or removes the filter of a territory. */
  #choose(territoryId: string): void {
    const { query, ask, data } = this.#context;
    const code = data.territories.get(territoryId)?.code ?? '';
    ask(toggle(query, this.#kind, this.#kind === 'department' ? code : territoryId));
  }

  #count(results: SearchResults): void {
    void this.#counting.run(signal => this.#ask(results, signal));
  }

  async #ask({ query }: SearchResults, signal: AbortSignal): Promise<Spread> {
    const { source, territories, today, feed } = this.#context.data;
    const kind = this.#kind;
    const wide = everywhere(query);
    const { total, facets } = await source.search(
      toRequest(wide, today, { facets: [kind, 'route', 'domain'], limit: 0 }),
      { signal },
    );
    const counts = facets[kind] ?? {};
    const somewhere: FinderQuery = { ...wide, choices: { ...wide.choices, [kind]: Object.keys(counts) } };
    const located = Object.keys(counts).length
      ? (await source.search(toRequest(somewhere, today, { limit: 0 }), { signal })).total
      : 0;
    return {
      coverage: coverageOf(counts, territories, kind, feed.info.territory),
      routes: facets.route ?? {},
      domains: facets.domain ?? {},
      total,
      elsewhere: total - located,
      asideOfPlace: wide !== query,
    };
  }

  async #fetchLand(): Promise<void> {
    const outlines = await fetchOutlines(this.#context.data.feed, this.#kind).catch(() => undefined);
    this.#land = { shapes: outlines && shapesOf(outlines.list), sourceId: outlines?.sourceId };
    this.#context.update();
  }
}

/** Same query in the whole region, because the map shows where trainings are. */
function everywhere(query: FinderQuery): FinderQuery {
  const { department, bassin, spel, ...choices } = query.choices;
  const isNarrowed = Boolean(
    department?.length || bassin?.length || spel?.length || (query.where && query.radiusKm !== null),
  );
  return isNarrowed
    ? { ...query, radiusKm: null, choices, order: query.order === 'distance' ? undefined : query.order }
    : query;
}
