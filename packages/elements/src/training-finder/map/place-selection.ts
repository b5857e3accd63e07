// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { TaskController } from '../../core/task-controller.js';
import type { Announcer } from '../../ui/announcer.js';
import { clusterName } from '../../map/cluster-labels.js';
import { countItems } from '../../map/clusters.js';
import type { MapPlace } from '../../map/map-place.js';
import { PAGE_SIZE } from '../../search-page/results-list.js';
import { trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { cardViews } from '../search/card-views.js';
import type { ToolContext } from '../results/tool-context.js';
import { selectedPlacesView } from './selected-places-view.js';
import type { SelectedPlaces, SelectedPlacesProps } from './selected-places-view.js';
import { hitsAt } from './training-places.js';
import type { Narrowing, PlacedResults } from './training-places.js';

/** Places selected on the map, and the list of their trainings. */
export class PlaceSelection {
  readonly #context: ToolContext;
  readonly #announcer: Announcer;
  #selected: Omit<SelectedPlaces, 'views'> | undefined;
  readonly #listing = new TaskController<readonly TrainingView[]>(
    () => this.#context.update(),
    reason => {
      console.warn(`orientation-widgets: <training-finder> cannot list what is chosen on the map. ${String(reason)}`);
      this.#selected = undefined;
      this.#context.announcer.announce(msg('Ces formations ne s’affichent pas pour le moment. Réessayez plus tard.'));
    },
  );

  constructor(context: ToolContext, announcer: Announcer) {
    this.#context = context;
    this.#announcer = announcer;
  }

  get isEmpty(): boolean {
    return !this.#selected;
  }

  get places(): readonly MapPlace[] {
    return this.#selected?.places ?? [];
  }

  get placeIds(): ReadonlySet<string> {
    return new Set(this.places.map(({ id }) => id));
  }

  /** Lists only the trainings of these places, and announces them. */
  select(results: PlacedResults, where: Narrowing): void {
    this.#show(results, where);
    if (this.#selected) this.#announcer.announce(`${this.#selected.name}. ${msg('La liste ne montre plus que cela.')}`);
  }

  /** Lists the results of another search in the same places. */
  follow(results: PlacedResults): void {
    if (this.#selected) this.#show(results, this.#selected.where);
  }

  clear(): void {
    this.#selected = undefined;
    this.#listing.set({ status: 'idle' });
  }

  #show(results: PlacedResults, where: Narrowing): void {
    this.clear();
    const hits = hitsAt(results, where);
    if (!hits.length) return;
    const places = where === 'unplaced' ? [] : results.places.filter(({ id }) => where.has(id));
    const name =
      where === 'unplaced'
        ? msg('Formations qui ne sont pas sur la carte')
        : clusterName(places, trainingCount(countItems(places)));
    this.#selected = { where, hits, places, name };
    void this.#list(PAGE_SIZE);
  }

  /** @param count - number of cards to show. */
  #list(count: number): Promise<void> {
    const { data, query } = this.#context;
    const hits = this.#selected?.hits.slice(0, count) ?? [];
    return this.#listing.run(async () => cardViews(await data.source.records(hits), data, query));
  }

  /** Shows more cards; the focus moves to the first of them. */
  async #more(): Promise<void> {
    const visibleCount = this.#listing.state.value?.length ?? 0;
    await this.#list(visibleCount + PAGE_SIZE);
    this.#context.focus.next(`.cards > :nth-child(${visibleCount + 1}) .go`);
  }

  view(props: Omit<SelectedPlacesProps, 'data' | 'open' | 'more'>): TemplateResult | typeof nothing {
    if (!this.#selected) return nothing;
    const { data, open } = this.#context;
    const { value: views } = this.#listing.state;
    return selectedPlacesView({ ...this.#selected, views }, { ...props, data, open, more: () => void this.#more() });
  }
}
