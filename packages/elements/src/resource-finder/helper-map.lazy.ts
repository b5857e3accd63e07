// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { TaskController } from '../core/task-controller.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import type { Announcer } from '../ui/announcer.js';
import { FocusController } from '../ui/focus-controller.js';
import { fetchLand } from '../map/land.js';
import type { Land } from '../map/land.js';
import { approximateNote, clusterName, placeCount } from '../map/cluster-labels.js';
import { countItems } from '../map/clusters.js';
import { MapPicture } from '../map/map-picture.js';
import { mapStyles } from '../map/map.styles.js';
import type { MapPlace } from '../map/map-place.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import { sourceNote } from '../sources/source-note.js';
import type { DirectoryHost } from '../directory/directory-host.js';
import type { ShownMap } from './results-props.js';
import type { ResourceData } from '../directory/resource-data.js';
import type { ResourceMatches, ResourceQuery } from '@orientation-widgets/domain/directory/resource-query.js';
import { circleOf, extentOf, helperPlaces } from './helper-places.js';
import type { Circle, HelperPlaces } from './helper-places.js';

const answerCount = (count: number): string =>
  plural(count, msg(str`${number(count)} réponse|${number(count)} réponses`));

const markerName = (places: readonly MapPlace[]): string => clusterName(places, answerCount(countItems(places)));

interface HelperMapEvents {
  /** Called when the map is closed with the keyboard. */
  closed: () => void;
  /** Called when a place is selected or deselected: its results are another list. */
  onSelection: () => void;
}

/** Content drawn over the land. */
interface HelperDrawing extends HelperPlaces {
  readonly circle: Circle | undefined;
}

/** Element of the directory with a map of places. */
export type MapPageHost = DirectoryHost<'tiles' | 'tilesAttribution'>;

/** Map of the helpers: a marker shows the results of its place in the list under the map. */
export class HelperMap implements ReactiveController {
  readonly #host: MapPageHost;
  readonly #announcer: Announcer;
  readonly #events: HelperMapEvents;
  readonly #picture: MapPicture;
  readonly #land = new TaskController<Land>(() => this.#draw());
  #data: ResourceData | undefined;
  #request: { readonly matches: ResourceMatches; readonly query: ResourceQuery } | undefined;
  #drawing: HelperDrawing | undefined;
  #selectedIds: ReadonlySet<string> = new Set();

  constructor(host: MapPageHost, announcer: Announcer, events: HelperMapEvents) {
    this.#host = host;
    this.#announcer = announcer;
    this.#events = events;
    this.#picture = new MapPicture(host, {
      markerName: ({ places }) => markerName(places),
      choose: ({ places }) => this.#choose(places.map(({ id }) => id)),
    });
    adoptElementStyles(host, [mapStyles]);
    for (const controller of [this, this.#land]) host.addController(controller);
  }

  /** Fetches the land again when the element left the document before it was loaded. */
  hostConnected(): void {
    if (this.#data && this.#land.state.status === 'loading') this.#fetch(this.#data);
  }

  hostUpdate(): void {
    this.#picture.hostUpdate();
  }

  /** Shows the results of a search, without any selected place. */
  show(data: ResourceData, matches: ResourceMatches, query: ResourceQuery): void {
    const isOther = data !== this.#data;
    this.#data = data;
    this.#request = { matches, query };
    this.#selectedIds = new Set();
    if (isOther) this.#fetch(data);
    else this.#draw();
  }

  #fetch({ feed }: ResourceData): void {
    void this.#land.run(() => fetchLand(feed));
  }

  /** Removes the map from the element. */
  close(): void {
    this.#land.cancel();
    for (const controller of [this, this.#land]) this.#host.removeController(controller);
  }

  #draw(): void {
    const land = this.#land.state.value;
    if (!land || !this.#data || !this.#request) return;
    const { matches, query } = this.#request;
    const bounds = land.shapes?.bounds;
    const circle = circleOf(query);
    const places = helperPlaces(matches, this.#data.territories, bounds);
    this.#drawing = { ...places, circle };
    this.#picture.map.show(places.places, circle ? extentOf(circle, places.places) : bounds);
    this.#host.requestUpdate();
  }

  #choose(ids: readonly string[]): void {
    if (ids.some(id => this.#selectedIds.has(id))) return this.#leave();
    this.#selectedIds = new Set(ids);
    this.#events.onSelection();
    this.#announcer.announce(`${markerName(this.#places)}. ${msg('La liste ne montre plus que cela.')}`);
  }

  /** Selected places. */
  get #places(): readonly MapPlace[] {
    return this.#drawing?.places.filter(({ id }) => this.#selectedIds.has(id)) ?? [];
  }

  readonly #leave = (): void => {
    this.#selectedIds = new Set();
    this.#events.onSelection();
    this.#announcer.announce(msg('La liste montre de nouveau toutes les réponses.'));
    // The pressed button disappears.
    this.#picture.focus();
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (this.#selectedIds.size) return this.#leave();
    this.#events.closed();
    FocusController.of(this.#host).next('.map-button');
  };

  view(): ShownMap {
    const level = this.#host.headingLevel + 2;
    return { panel: this.#panel(level), selection: this.#selectedIds.size ? this.#choice(level - 1) : undefined };
  }

  #panel(level: number): TemplateResult {
    const { sources, territories } = this.#data ?? {};
    const { state } = this.#land;
    const land = state.value;
    const { tiles } = this.#picture;
    const places = this.#drawing?.places.length;
    return html`<section class="sheet map-panel" aria-label=${msg('Carte de qui peut aider')} @keydown=${this.#escape}>
      ${heading(level, places === undefined ? msg('Recherche des lieux…') : placeCount(places), 'subtitle')}
      ${this.#picture.view({
        land: land?.shapes,
        nameOf: id => territories?.get(id)?.name ?? '',
        tiles,
        selectedIds: this.#selectedIds,
        busy: state.status === 'loading',
        from: this.#drawing?.circle,
        keys: msg(
          'Flèches : d’un lieu à l’autre. Plus et moins : agrandir, réduire. Entrée : voir qui y est. Échap : fermer la carte.',
        ),
        hint: html`<span class="fine">${msg('Choisissez un lieu pour voir qui y est. Ctrl et la molette agrandissent la carte.')}</span
          ><span class="coarse">${msg('Touchez un lieu pour voir qui y est. Deux doigts déplacent et agrandissent la carte.')}</span>`,
      })}
      ${this.#notes(land !== undefined && !land.shapes && !tiles.length)}
      ${tiles.length ? html`<p class="note">${this.#host.tilesAttribution}</p>` : nothing}
      ${land?.sourceId && sources && !tiles.length ? sourceNote(sources, [{ sourceId: land.sourceId }]) : nothing}
    </section>`;
  }

  /** Notes on the results that the map leaves out or places approximately. */
  #notes(isBare: boolean): TemplateResult {
    const { unplaced = 0, places = [], circle } = this.#drawing ?? {};
    const about = places.filter(({ isApproximate }) => isApproximate).length;
    return html`<div class="map-notes note">
      ${circle ? html`<p>${msg(str`Le cercle : ${this.#request?.query.radiusKm ?? 0}\u00a0km autour ${circle.ofName}, à vol d’oiseau.`)}</p>` : nothing}
      ${
        unplaced
          ? html`<p>${plural(
              unplaced,
              msg(
                str`${number(unplaced)} réponse n’est que dans la liste : à distance, ou sans adresse connue.|${number(unplaced)} réponses ne sont que dans la liste : à distance, ou sans adresse connue.`,
              ),
            )}</p>`
          : nothing
      }
      ${about ? html`<p>${approximateNote(about)}</p>` : nothing}
      ${isBare ? html`<p>${msg('Le fond de carte manque. Les lieux sont à leur place.')}</p>` : nothing}
    </div>`;
  }

  #choice(level: number): ShownMap['selection'] {
    const places = this.#places;
    const isSplittable = new Set(places.map(({ spot }) => `${spot.x} ${spot.y}`)).size > 1;
    const head = html`<div class="map-choice">
      ${heading(level, markerName(places), 'count')}
      <div class="map-choice-actions">
        <button class="btn sec" type="button" @click=${this.#leave}>${msg('Revenir à toute la liste')}</button>
        ${isSplittable ? html`<button class="btn quiet" type="button" @click=${() => this.#picture.map.frame(places)}>${msg('Agrandir la carte ici')}</button>` : nothing}
      </div>
    </div>`;
    return { head, matches: places.flatMap(({ items }) => items.flatMap(item => this.#drawing?.listed[item] ?? [])) };
  }
}
