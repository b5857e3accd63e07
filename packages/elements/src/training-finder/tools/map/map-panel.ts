// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { fetchOutlines } from '@orientation-widgets/feed';
import { LatestTask } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../../core/heading.js';
import { sourceNote } from '../../../sources/source-note.js';
import { FrameSize } from '../../../map/frame-size.js';
import { shapesOf } from '../../../map/shapes.js';
import type { Shapes } from '../../../map/shapes.js';
import type { Panel, ToolContext } from '../tool-context.js';
import { toRequest } from '../../query/finder-query.js';
import { cardViews } from '../../search/card-views.js';
import { PAGE_SIZE } from '../../../search-page/results-list.js';
import type { SearchResults } from '../../search/search-results.js';
import { selectedPlacesView } from './selected-places-view.js';
import type { SelectedPlaces } from './selected-places-view.js';
import type * as coverageModule from './coverage/coverage-mode.js';
import { clusterName, siteCount } from './cluster-labels.js';
import { countTrainings } from '../../../map/markers/clusters.js';
import { mapFrame } from './map-frame.js';
import { layersView } from './map-layers.js';
import type { MapLayer } from './map-layers.js';
import { mapNotes } from './map-notes.js';
import { MarkerMap } from '../../../map/markers/marker-map.js';
import type { Marker } from '../../../map/markers/marker-map.js';
import { isTileAddress, tilesOf } from '../../../map/markers/tiles.js';
import { mapExtentOf, localPlaces } from './map-extent.js';
import { findPlaces, hitsAt } from './training-places.js';
import type { Narrowing, PlacedResults } from './training-places.js';

/** The land that is drawn, and where its outlines come from. */
interface Land {
  readonly shapes: Shapes | undefined;
  readonly sourceId: string | undefined;
}

/** How the places of the search stand. The last ones stay on screen while the next ones come. */
type Status = 'searching' | 'shown' | 'failed';

/** Milliseconds the map waits for someone who is still typing. */
const SEARCH_DELAY_MS = 300;

/** The map of the places of a search, and the list of what is chosen on it. */
export class MapPanel implements Panel {
  readonly name = 'map';
  readonly #context: ToolContext;
  readonly #button: HTMLElement;
  readonly #map: MarkerMap;
  readonly #latest = new LatestTask();
  readonly #frame = new FrameSize('.map-frame');
  #mode: MapLayer = 'places';
  #coverage: coverageModule.CoverageMode | undefined;
  #status: Status = 'searching';
  #land: Promise<Land> | undefined;
  #shown: { readonly results: PlacedResults; readonly land: Land } | undefined;
  #choice: SelectedPlaces | undefined;
  #pointed: string | undefined;
  #said = '';
  #hadFocus = false;

  /** @param button - closes the map, and has the focus back then. */
  constructor(context: ToolContext, button: HTMLElement) {
    this.#context = context;
    this.#button = button;
    const root = context.host.renderRoot;
    this.#map = new MarkerMap(context.update.bind(context), () => root.querySelectorAll('.map-frame .layer'));
  }

  /** What is chosen takes the place of the list. */
  get stands(): 'above' | 'instead' {
    return this.#choice ? 'instead' : 'above';
  }

  hostConnected(): void {
    if (this.#status === 'searching') void this.#search(this.#context.found);
  }

  hostDisconnected(): void {
    this.#latest.cancel();
  }

  resultsChanged(found: SearchResults): void {
    void this.#search(found);
    this.#coverage?.resultsChanged(found);
  }

  hostUpdate(): void {
    const { host, overlays } = this.#context;
    if (overlays.length) return;
    this.#frame.follow(host);
    this.#map.resize(this.#frame.size, this.#frame.em);
    this.#hadFocus ||= (host.renderRoot as ShadowRoot).activeElement?.matches('.map-frame, .marker') ?? false;
  }

  view(context: ToolContext): TemplateResult {
    const level = context.host.headingLevel + 2;
    return html`<section class="sheet map-panel" aria-label=${msg('Carte des formations')} @keydown=${this.#escape}>
        <p class="visually-hidden" role="status">${this.#said}</p>
        ${layersView(context.data.territories, this.#mode, mode => void this.#switch(mode))} ${this.#coverage?.view(level, this.#map.size, this.#map.em) ?? this.#placesView(level)}
      </section>
      ${this.#choice ? this.#choiceView(this.#choice, level) : nothing}`;
  }

  hostUpdated(): void {
    const root = this.#context.host.renderRoot as ShadowRoot;
    const target =
      root.querySelector<SVGElement>('.marker[tabindex="0"]') ?? root.querySelector<HTMLElement>('.map-frame');
    if (!this.#hadFocus || !target) return;
    this.#hadFocus = false;
    // After the drawing: what the focus brings is drawn in its turn.
    if (root.activeElement !== target) queueMicrotask(() => target.focus());
  }

  #placesView(level: number): TemplateResult {
    const shown = this.#shown;
    if (!shown && this.#status === 'failed') return this.#failed(level);
    const { sources, territories } = this.#context.data;
    const { host } = this.#context;
    const address = host.getAttribute('tiles');
    const { view, size } = this.#map;
    const tiles = view && isTileAddress(address, document.baseURI) ? tilesOf(address, view, size) : [];
    const title = shown ? siteCount(shown.results.places.length) : msg('Recherche des lieux…');
    return html`${heading(level, title, 'subtitle')}
      ${mapFrame({
        map: this.#map,
        land: shown?.land.shapes,
        nameOf: id => territories.get(id)?.name ?? '',
        tiles,
        chosen: this.#chosenPlaces,
        busy: this.#status === 'searching',
        pointed: this.#pointed,
        choose: marker => this.#choose(marker),
        point: marker => this.#point(marker),
        key: (event, marker) => this.#key(event, marker),
      })}
      ${shown ? mapNotes({ results: shown.results, hasLand: shown.land.shapes !== undefined || tiles.length > 0, failed: this.#status === 'failed', seeUnplaced: () => this.#narrow('unplaced') }) : nothing}
      ${tiles.length ? html`<p class="note">${host.getAttribute('tiles-attribution')}</p>` : nothing}
      ${shown?.land.sourceId && !tiles.length ? sourceNote(sources, [{ sourceId: shown.land.sourceId }]) : nothing}`;
  }

  #failed(level: number): TemplateResult {
    return html`<div role="alert">
      ${heading(level, msg('La carte ne s’affiche pas'), 'subtitle')}
      <p>${msg('La liste des formations reste disponible.')}</p>
      <button class="btn sec" type="button" @click=${() => void this.#search(this.#context.found)}>${msg('Réessayer')}</button>
    </div>`;
  }

  #choiceView(choice: SelectedPlaces, level: number): TemplateResult {
    return selectedPlacesView(choice, {
      data: this.#context.data,
      level,
      open: this.#context.open,
      more: () => void this.#more(),
      narrow: id => this.#narrow(new Set([id])),
      closer: () => this.#map.frame(choice.places),
      leave: () => this.#leave(),
    });
  }

  async #switch(mode: MapLayer): Promise<void> {
    this.#mode = mode;
    this.#choice = undefined;
    if (mode === 'places') this.#coverage = undefined;
    else {
      const { CoverageMode, coverageStyles, areasStyles } = await import('./coverage/coverage-mode.js');
      if (mode !== this.#mode) return;
      this.#context.adoptStyles(areasStyles, coverageStyles);
      this.#coverage = new CoverageMode(this.#context, mode);
    }
    this.#context.update();
  }

  get #chosenPlaces(): ReadonlySet<string> {
    return new Set(this.#choice?.places.map(({ place }) => place.id));
  }

  async #search(found: SearchResults): Promise<void> {
    this.#status = 'searching';
    const { data } = this.#context;
    try {
      const shown = await this.#latest.run(async signal => {
        if (this.#shown) await new Promise(resolve => setTimeout(resolve, SEARCH_DELAY_MS));
        signal.throwIfAborted();
        const land = await (this.#land ??= this.#fetchLand());
        const question = {
          source: data.source,
          request: toRequest(found.query, data.today),
          placeOf: data.local ? await localPlaces(data) : undefined,
        };
        return {
          land,
          results: await findPlaces({ ...question, ground: mapExtentOf(data, land.shapes?.bounds) }, signal),
        };
      });
      if (!shown) return;
      this.#status = 'shown';
      this.#shown = shown;
      this.#map.show(shown.results.places, shown.land.shapes?.bounds);
      if (this.#choice) this.#narrow(this.#choice.where, false);
    } catch (reason) {
      console.warn(`orientation-widgets: <training-finder> cannot show the map. ${String(reason)}`);
      this.#status = 'failed';
    }
    this.#context.update();
  }

  /** Without outlines, or when they do not come, the places stand on plain ground. */
  async #fetchLand(): Promise<Land> {
    const outlines = await fetchOutlines(this.#context.data.feed, 'department').catch(() => undefined);
    return { shapes: outlines && shapesOf(outlines.list), sourceId: outlines?.sourceId };
  }

  #choose(marker: Marker): void {
    if (this.#map.gestures.isDragging) return;
    const [first] = marker.places;
    this.#map.active = first?.place.id;
    const isChosen = marker.places.some(({ place }) => this.#chosenPlaces.has(place.id));
    if (isChosen) this.#leave();
    else this.#narrow(new Set(marker.places.map(({ place }) => place.id)));
  }

  /**
   * Shows only the trainings given there.
   *
   * @param say - says it aloud: the visitor asked.
   */
  #narrow(where: Narrowing, say = true): void {
    const results = this.#shown?.results;
    if (!results) return;
    const hits = hitsAt(results, where);
    if (!hits.length) return this.#set(undefined);
    const places = where === 'unplaced' ? [] : results.places.filter(({ place }) => where.has(place.id));
    const name =
      where === 'unplaced'
        ? msg('Formations qui ne sont pas sur la carte')
        : clusterName(places, countTrainings(places));
    if (say) this.#said = `${name}. ${msg('La liste ne montre plus que cela.')}`;
    this.#set({ where, hits, places, name, views: undefined });
    void this.#list(PAGE_SIZE);
  }

  /** Shows that many cards of the choice. */
  async #list(count: number): Promise<void> {
    const choice = this.#choice;
    if (!choice) return;
    const { data, query } = this.#context;
    try {
      const records = await data.source.records(choice.hits.slice(0, count));
      if (this.#choice === choice) this.#set({ ...choice, views: cardViews(records, data, query) });
    } catch (reason) {
      console.warn(`orientation-widgets: <training-finder> cannot list what is chosen on the map. ${String(reason)}`);
      if (this.#choice !== choice) return;
      this.#set(undefined);
      this.#context.announce(msg('Ces formations ne s’affichent pas pour le moment. Réessayez plus tard.'));
    }
  }

  /** The focus goes to the first card that comes. */
  async #more(): Promise<void> {
    const { host } = this.#context;
    const shown = this.#choice?.views?.length ?? 0;
    await this.#list(shown + PAGE_SIZE);
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>(`.cards > :nth-child(${shown + 1}) .go`)?.focus();
  }

  #leave(): void {
    this.#said = msg('La liste montre de nouveau toutes les formations.');
    // The button that was pressed goes away.
    this.#hadFocus = true;
    this.#set(undefined);
  }

  #set(choice: SelectedPlaces | undefined): void {
    this.#choice = choice;
    this.#context.update();
  }

  #point(marker: Marker | undefined): void {
    const pointed = marker && clusterName(marker.places, marker.trainings);
    if (pointed === this.#pointed) return;
    this.#pointed = pointed;
    this.#context.update();
  }

  #key(event: KeyboardEvent, marker: Marker): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') this.#choose(marker);
    else if (!this.#map.key(event.key, marker)) return;
    event.preventDefault();
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (this.#choice) return this.#leave();
    this.#context.show(undefined);
    this.#button.focus();
  };
}
