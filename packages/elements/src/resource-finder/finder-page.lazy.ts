// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { controlStyles } from '../ui/controls.styles.js';
import { titleHeading } from '../core/heading.js';
import { LazyPart } from '../core/lazy-part.js';
import { Announcer } from '../ui/announcer.js';
import { FocusController } from '../ui/focus-controller.js';
import { PAGE_SIZE } from '../search-page/results-list.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import type { KeepControl } from '../saved/keep-control.js';
import type { HelperMap, MapPageHost } from './helper-map.lazy.js';
import type { DirectoryHost } from '../directory/directory-host.js';
import type { PlaceParts, ResourceData } from '../directory/resource-data.js';
import type { DirectoryPage } from '../directory/directory-page.js';
import { ResourceSelectEvent } from '../directory/resource-select-event.js';
import type { CreateAddress, ResourceAddress } from './resource-address.lazy.js';
import { localTime, localTimeIn, parseLocalTime } from '@orientation-widgets/domain/directory/local-time.js';
import type { LocalTime } from '@orientation-widgets/domain/directory/local-time.js';
import {
  EMPTY_QUERY,
  NEEDS,
  byName,
  findResources,
  needOf,
  radiusOf,
} from '@orientation-widgets/domain/directory/resource-query.js';
import type {
  ResourceMatch,
  ResourceMatches,
  ResourceQuery,
} from '@orientation-widgets/domain/directory/resource-query.js';
import { finderPageStyles } from '../directory/finder-page.styles.js';
import { MapSwitch } from '../directory/map-switch.js';
import { helperCard } from '../directory/helper-card.js';
import { DirectoryPlaceSearch } from '../directory/place-search.js';
import { needsBeyond, resultsSummary, resultsView, sourcesView } from './results-view.js';
import type { BeyondView, ResourceResultsProps } from './results-props.js';
import { sentence } from './sentence.js';
import { loadOptional } from '../core/load-optional.js';
import { runGesture } from '../core/run-gesture.js';

type FinderHost = DirectoryHost<'need' | 'audience' | 'near' | 'radius' | 'resource' | 'at' | 'syncUrl'> & MapPageHost;

/** Number of results without a place shown at first: those with a place come before. */
const FEW_WIDER = 5;

/** Page of the finder: search sentence, results and exports. */
export class FinderPage implements DirectoryPage {
  readonly #host: FinderHost;
  readonly #createAddress: () => CreateAddress | undefined;
  readonly #place: DirectoryPlaceSearch;
  readonly #announcer: Announcer;
  readonly #focus: FocusController;
  #data!: ResourceData;
  #sorted: readonly Resource[] = [];
  #query: ResourceQuery = EMPTY_QUERY;
  #matches: ResourceMatches = { near: [], wider: [], further: [], unreachable: [] };
  #now: LocalTime = localTime(new Date());
  #visibleCount = PAGE_SIZE;
  #shownWider = FEW_WIDER;
  #isUnreachableShown = false;
  #opened: string | undefined;
  /** Id of the resource to open, while the code of the details is downloaded. */
  #requestedId: string | undefined;
  readonly #details = new LazyPart(
    () => import('./helper-details.lazy.js'),
    ({ keepResources, detailsStyles }) => {
      this.#keep = keepResources(this.#host, this.#announcer);
      adoptElementStyles(this.#host, [detailsStyles]);
    },
  );
  #keep: KeepControl | undefined;
  readonly #easy = new LazyPart(
    () => import('./easy-helpers.lazy.js'),
    ({ easyHelpersStyles }) => {
      adoptElementStyles(this.#host, [easyHelpersStyles]);
      this.#host.requestUpdate();
    },
  );
  readonly #map: MapSwitch<HelperMap>;
  readonly #beyond = new LazyPart<BeyondView>(
    () => import('./beyond-view.lazy.js'),
    () => this.#host.requestUpdate(),
  );
  #address: ResourceAddress | undefined;

  /** @param createAddress - returns the function that keeps the search in the address, when the element asks for it. */
  constructor(host: FinderHost, createAddress: () => CreateAddress | undefined) {
    this.#host = host;
    this.#createAddress = createAddress;
    this.#place = new DirectoryPlaceSearch(host, where => {
      this.#query = { ...this.#query, where };
      this.#search();
    });
    this.#announcer = new Announcer(host);
    this.#focus = FocusController.of(host);
    const loadMap = async (): Promise<() => HelperMap> => {
      const { HelperMap } = await import('./helper-map.lazy.js');
      return () => new HelperMap(host, this.#announcer, this.#mapEvents);
    };
    this.#map = new MapSwitch(host, loadMap, () => this.#showMap());
    adoptElementStyles(host, [controlStyles, finderPageStyles]);
    for (const controller of [this, this.#announcer]) host.addController(controller);
  }

  hostUpdate(): void {
    if (this.#host.reading === 'easy') void this.#easy.load().catch(() => undefined);
  }

  hostConnected(): void {
    this.#address?.start();
  }

  hostDisconnected(): void {
    this.#address?.stop();
  }

  open(data: ResourceData): void {
    this.#followAddress();
    const before = this.#data as ResourceData | undefined;
    this.#take(data);
    if (!before) this.prefill();
    else this.#search();
  }

  #take(data: ResourceData): void {
    this.#data = data;
    this.#sorted = byName(data.resources);
    this.#place.open(data);
  }

  #followAddress(): void {
    const { syncUrl } = this.#host;
    if (syncUrl !== null && this.#address?.syncUrl === syncUrl) return;
    this.#address?.stop();
    this.#address = syncUrl === null ? undefined : this.#createAddress()?.(syncUrl, () => this.prefill());
    this.#address?.start();
  }

  /** Runs the query of the address, or of the attributes. */
  prefill(): void {
    const { need, audience, near, radius, resource } = this.#host;
    const attributes = {
      query: { need: needOf(need), audience: audience ?? undefined, radiusKm: radiusOf(radius), isOpen: false },
      near: near ?? undefined,
      id: resource ?? undefined,
    };
    if (need && !needOf(need))
      void loadOptional(
        'misconfiguration warnings',
        () => import('../core/tell-faults.lazy.js'),
        ({ tellUnknownWord }) => tellUnknownWord(need, NEEDS.join(' ')),
      );
    const request = this.#address?.read() ?? attributes;
    this.#query = { ...request.query, where: this.#query.where?.name === request.near ? this.#query.where : undefined };
    this.#opened = this.#requestedId = undefined;
    this.#search();
    if (request.near && !this.#query.where) void runGesture(this.#host, () => this.#place.lookUp(request.near ?? ''));
    if (request.id) void runGesture(this.#host, () => this.#open(request.id ?? '', false));
  }

  readonly #ask = (query: ResourceQuery): void => {
    this.#query = query;
    this.#opened = this.#requestedId = undefined;
    this.#search();
    this.#writeAddress(true);
  };

  /** @param isStep - whether it is a choice of the visitor, which the back button undoes. */
  #writeAddress(isStep: boolean): void {
    this.#address?.write({ query: this.#query, id: this.#opened }, isStep);
  }

  /** Loads the resources near the place, when the directory is loaded one place at a time. */
  async #read(parts: PlaceParts): Promise<void> {
    const { where } = this.#query;
    this.#host.requestUpdate();
    const data = await parts.read(where);
    if (where !== this.#query.where) return;
    this.#take(data);
    this.#search();
  }

  #search(): void {
    this.#place.cancel();
    const { parts, readAround } = this.#data;
    if (parts && readAround !== this.#query.where) return void this.#read(parts);
    this.#now = parseLocalTime(this.#host.at ?? '') ?? localTimeIn(this.#data.feed.info.territory);
    const matches = findResources(this.#sorted, this.#query, this.#now);
    this.#matches = parts?.sure(matches) ?? matches;
    this.#visibleCount = PAGE_SIZE;
    this.#shownWider = FEW_WIDER;
    this.#showMap();
    if (needsBeyond(this.#matches)) void this.#beyond.load().catch(() => undefined);
    this.#host.requestUpdate();
    this.#announcer.announceLater(() => resultsSummary(this.#matches));
  }

  /** Adds a save button to each card, at the first gesture. */
  touched(): void {
    if (!this.#keep)
      void loadOptional(
        'hearts',
        () => this.#details.load(),
        () => this.#host.requestUpdate(),
      );
  }

  readonly #mapEvents = {
    closed: () => void this.#map.toggle(),
    onSelection: () => {
      this.#visibleCount = PAGE_SIZE;
      this.#host.requestUpdate();
    },
  };

  #showMap(): void {
    this.#map.map?.show(this.#data, this.#matches, this.#query);
  }

  /** Opens a resource in place, or closes it. The host page may open it elsewhere. */
  async #open(id: string, isStep = true): Promise<void> {
    if (this.#opened === id) this.#opened = this.#requestedId = undefined;
    else {
      if (!this.#host.dispatchEvent(new ResourceSelectEvent(id))) return;
      this.#requestedId = id;
      await this.#details.load();
      if (this.#requestedId !== id) return;
      this.#opened = id;
    }
    this.#host.requestUpdate();
    this.#writeAddress(isStep);
  }

  readonly #more = (): void => {
    const previousCount = this.#visibleCount;
    this.#visibleCount += PAGE_SIZE;
    this.#focus.next(`.helpers > :nth-child(${previousCount + 1}) .go`);
  };

  readonly #showUnreachable = (isUnreachableShown: boolean): void => {
    this.#isUnreachableShown = isUnreachableShown;
    this.#host.requestUpdate();
  };

  readonly #moreWider = (): void => {
    const previousCount = this.#shownWider;
    this.#shownWider += PAGE_SIZE;
    this.#focus.next(`.wider > :nth-child(${previousCount + 1}) .go`);
  };

  async #takeAway(file: 'csv' | 'json' | 'print'): Promise<void> {
    const { takeAway, printAll } = await import('../directory/take-away.lazy.js');
    const { near, wider } = this.#matches;
    if (file !== 'print') {
      takeAway(file, [...near, ...wider], this.#data);
      return;
    }
    this.#visibleCount = near.length;
    this.#shownWider = wider.length;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    printAll();
  }

  view(): TemplateResult {
    const { headingLevel } = this.#host;
    const query = this.#query;
    const place = this.#place.view(query.where, where => this.#ask({ ...query, where }));
    return html`<div class="finder">
      ${this.#announcer.view()}
      <div class="sheet ask" part="header">
        ${titleHeading(headingLevel, msg('Qui peut m’aider ?'))}
        ${sentence({ query, place, ask: this.#ask })}
      </div>
      <div class="results" part="results">${this.#results()}</div>
    </div>`;
  }

  #results(): TemplateResult {
    const { headingLevel, reading } = this.#host;
    const query = this.#query;
    const { near, unreachable } = this.#matches;
    const props: ResourceResultsProps = {
      matches: this.#matches,
      query,
      data: this.#data,
      now: this.#now,
      headingLevel,
      visibleCount: this.#visibleCount,
      shownWider: this.#shownWider,
      map: this.#map.map?.view(),
      sorted: this.#sorted,
      beyond: this.#beyond.value,
      isMapMissing: this.#map.isMissing,
      toggleMap: () => void this.#map.toggle(),
      card: this.#card,
      ask: this.#ask,
      takeAway: file => void runGesture(this.#host, () => this.#takeAway(file)),
      more: this.#more,
      moreWider: this.#moreWider,
      isUnreachableShown: this.#isUnreachableShown || unreachable.some(({ resource: { id } }) => id === this.#opened),
      showUnreachable: this.#showUnreachable,
    };
    const easy = this.#easy.value;
    const results = (): TemplateResult =>
      reading === 'easy' && easy && near.length
        ? html`${easy.easyHelpers(near, headingLevel + 1)} ${sourcesView(props)}`
        : resultsView(props);
    const { parts } = this.#data;
    return parts?.view(this.#data, query.where, results, () => void this.#read(parts)) ?? results();
  }

  readonly #card = (match: ResourceMatch): TemplateResult => {
    const { id, name } = match.resource;
    const isOpen = this.#opened === id;
    const [details, keep] = [this.#details.value, this.#keep];
    return helperCard({
      helper: match,
      headingLevel: this.#host.headingLevel + 2,
      now: this.#now.time,
      isOpen,
      toggle: () => void runGesture(this.#host, () => this.#open(id)),
      details:
        isOpen && details
          ? details.helperDetails({ host: this.#host, helper: match, data: this.#data, now: this.#now })
          : nothing,
      keep: keep?.saveButton({ id, title: name }),
    });
  };
}
