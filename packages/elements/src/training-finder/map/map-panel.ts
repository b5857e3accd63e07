// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { TaskController } from '../../core/task-controller.js';
import { Announcer } from '../../ui/announcer.js';
import { fetchLand } from '../../map/land.js';
import type { Land } from '../../map/land.js';
import { sourceNote } from '../../sources/source-note.js';
import type { Panel, ToolContext } from '../results/tool-context.js';
import { toRequest } from '../query/finder-query.js';
import { trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import type { SearchResults } from '../search/search-results.js';
import type { CoverageMode } from './offer-coverage-mode.lazy.js';
import { layersView } from './map-layers.js';
import type { MapLayer } from './map-layers.js';
import { mapNotes } from './map-notes.js';
import { mapHint, mapKeys, siteCount } from './map-words.js';
import { PlaceSelection } from './place-selection.js';
import { clusterName } from '../../map/cluster-labels.js';
import { MapPicture } from '../../map/map-picture.js';
import type { Marker } from '../../map/marker-map.js';
import { mapExtentOf, localPlaces } from './map-extent.js';
import { findPlaces } from './training-places.js';
import type { Narrowing, PlacedResults } from './training-places.js';
import { runGesture } from '../../core/run-gesture.js';

/** Places of a search, and the outlines under them. */
interface DisplayedPlaces {
  readonly results: PlacedResults;
  readonly land: Land;
}

function markerName({ places, count }: Marker): string {
  return clusterName(places, trainingCount(count));
}

/** Milliseconds before another search, so that typing does not start one at each keystroke. */
const SEARCH_DELAY_MS = 300;

/** Map of the places of a search, with the list of the selected ones. */
export class MapPanel implements Panel {
  readonly name = 'map';
  readonly #context: ToolContext;
  readonly #button: HTMLElement | undefined;
  readonly #picture: MapPicture;
  readonly #announcer: Announcer;
  readonly #selection: PlaceSelection;
  readonly #task = new TaskController<DisplayedPlaces>(
    () => this.#context.update(),
    reason => console.warn(`orientation-widgets: <training-finder> cannot show the map. ${String(reason)}`),
  );
  #mode: MapLayer = 'places';
  #coverage: CoverageMode | undefined;
  #land: Land | undefined;
  /** Last places found: they stay on screen when the next search fails. */
  #displayedPlaces: DisplayedPlaces | undefined;

  /** @param button - takes the focus when the map is closed with Escape; undefined for a map that is always shown. */
  constructor(context: ToolContext, button?: HTMLElement) {
    this.#context = context;
    this.#button = button;
    this.#announcer = new Announcer(context.host);
    this.#selection = new PlaceSelection(context, this.#announcer);
    this.#picture = new MapPicture(context.host, { markerName, choose: marker => this.#choose(marker) });
  }

  /** The list of selected places replaces the list of results. */
  get stands(): 'above' | 'instead' {
    return this.#selection.isEmpty ? 'above' : 'instead';
  }

  /** Searches when the panel opens, and again when the element left the document before an answer. */
  hostConnected(): void {
    const { status } = this.#task.state;
    if (status === 'idle' || status === 'loading') this.#search(this.#context.results);
  }

  hostDisconnected(): void {
    this.#task.cancel();
  }

  resultsChanged(results: SearchResults): void {
    this.#search(results);
    this.#coverage?.resultsChanged(results);
  }

  hostUpdate(): void {
    if (!this.#context.overlays.length) this.#picture.hostUpdate();
  }

  view(context: ToolContext): TemplateResult {
    const level = context.host.headingLevel + 2;
    return html`<section class="sheet map-panel" aria-label=${msg('Carte des formations')} @keydown=${this.#escape}>
        ${this.#announcer.view()}
        ${layersView(context.data.territories, this.#mode, mode => void runGesture(this.#context.host, () => this.#switch(mode)))} ${this.#coverage?.view(level, this.#picture.map.size, this.#picture.map.em) ?? this.#placesView(level)}
      </section>
      ${this.#selection.view({
        level,
        narrow: id => this.#select(new Set([id])),
        closer: () => this.#picture.map.frame(this.#selection.places),
        leave: () => this.#leave(),
      })}`;
  }

  #placesView(level: number): TemplateResult {
    const displayedPlaces = this.#displayedPlaces;
    const { state } = this.#task;
    if (!displayedPlaces && state.status === 'error') return this.#failed(level, state.retry);
    const { sources, territories } = this.#context.data;
    const { host } = this.#context;
    const { tiles } = this.#picture;
    const title = displayedPlaces ? siteCount(displayedPlaces.results.places.length) : msg('Recherche des lieux…');
    return html`${heading(level, title, 'subtitle')}
      ${this.#picture.view({
        land: displayedPlaces?.land.shapes,
        nameOf: id => territories.get(id)?.name ?? '',
        tiles,
        selectedIds: this.#selection.placeIds,
        busy: state.status === 'loading',
        keys: mapKeys(),
        hint: mapHint(),
      })}
      ${displayedPlaces ? mapNotes({ results: displayedPlaces.results, distant: this.#context.data.distant, hasLand: displayedPlaces.land.shapes !== undefined || tiles.length > 0, failed: state.status === 'error', seeUnplaced: () => this.#select('unplaced') }) : nothing}
      ${tiles.length ? html`<p class="note">${host.tilesAttribution}</p>` : nothing}
      ${displayedPlaces?.land.sourceId && !tiles.length ? sourceNote(sources, [{ sourceId: displayedPlaces.land.sourceId }]) : nothing}`;
  }

  #failed(level: number, retry: () => void): TemplateResult {
    return html`<div role="alert">
      ${heading(level, msg('La carte ne s’affiche pas'), 'subtitle')}
      <p>${msg('La liste des formations reste disponible.')}</p>
      <button class="btn sec" type="button" @click=${retry}>${msg('Réessayer')}</button>
    </div>`;
  }

  async #switch(mode: MapLayer): Promise<void> {
    this.#mode = mode;
    this.#selection.clear();
    if (mode === 'places') this.#coverage = undefined;
    else {
      const { CoverageMode, coverageStyles, areasStyles, fillPatternsStyles } =
        await import('./offer-coverage-mode.lazy.js');
      if (mode !== this.#mode) return;
      this.#context.adoptStyles(areasStyles, fillPatternsStyles, coverageStyles);
      this.#coverage = new CoverageMode(this.#context, mode);
    }
    this.#context.update();
  }

  #search(searchResults: SearchResults): void {
    const { data } = this.#context;
    void this.#task.run(async signal => {
      if (this.#displayedPlaces) await new Promise(resolve => setTimeout(resolve, SEARCH_DELAY_MS));
      signal.throwIfAborted();
      // Outlines that failed to load are requested again.
      const land = this.#land?.shapes ? this.#land : await fetchLand(data.feed);
      this.#land = land;
      const question = {
        source: data.source,
        request: toRequest(searchResults.query, data.today),
        placeOf: data.distant ? undefined : await localPlaces(data),
      };
      const results = await findPlaces({ ...question, ground: mapExtentOf(data, land.shapes?.bounds) }, signal);
      signal.throwIfAborted();
      this.#displayedPlaces = { land, results };
      this.#picture.map.show(results.places, land.shapes?.bounds);
      this.#selection.follow(results);
      return this.#displayedPlaces;
    });
  }

  #choose(marker: Marker): void {
    const { placeIds } = this.#selection;
    if (marker.places.some(({ id }) => placeIds.has(id))) this.#leave();
    else this.#select(new Set(marker.places.map(({ id }) => id)));
  }

  #select(where: Narrowing): void {
    if (this.#displayedPlaces) this.#selection.select(this.#displayedPlaces.results, where);
  }

  #leave(): void {
    this.#announcer.announce(msg('La liste montre de nouveau toutes les formations.'));
    // The pressed button disappears.
    this.#picture.focus();
    this.#selection.clear();
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || (this.#selection.isEmpty && !this.#button)) return;
    event.preventDefault();
    if (!this.#selection.isEmpty) return this.#leave();
    this.#context.show(undefined);
    this.#button?.focus();
  };
}
