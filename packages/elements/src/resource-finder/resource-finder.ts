// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { loadOptional } from '../core/load-optional.js';
import type { Feed } from '@orientation-widgets/feed';
import { lazy } from '@orientation-widgets/search';
import { DirectoryElement } from '../directory/directory-element.js';
import type { CreatePage, OpenedDirectory } from '../directory/directory-element.js';
import { listedKinds } from '../directory/listed-kinds.js';
import type { DirectoryRequest } from '../directory/load-directory.js';
import { ResourceSelectEvent } from '../directory/resource-select-event.js';
import type { CreateAddress } from './resource-address.lazy.js';

export { ResourceSelectEvent };

/** Elements that replace a value of an attribute which once chose them. */
const ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['kinds=event', '<event-agenda>'],
  ['kinds=immersion', '<placement-finder>'],
  ['kinds=company', '<placement-finder show="companies">'],
  ['kinds=ambassador', '<placement-finder show="people">'],
  ['kinds=innovation', '<project-list>'],
  ['variant=contacts', '<directory-contacts>'],
  ['variant=coverage', '<directory-coverage>'],
]);

/**
 * Finds who can help, near a place: structures, schemes and aids by need and by audience, those that are open first, each with
 * how to reach it. Unknown opening hours are shown as unknown, never as closed; conditions are listed, never judged.
 *
 * @customElement resource-finder
 * @event {ResourceSelectEvent} resource-select - A resource is about to open. Cancel it and the page shows it itself.
 * @csspart header - The head: the heading and what goes with it.
 * @csspart search - What the visitor searches with.
 * @csspart results - What the search answers: the number, the list, the sources.
 * @csspart count - How many records are listed.
 * @csspart item - One record of a list.
 * @csspart actions - The buttons and the links that do something with the content.
 * @csspart more - The button that shows more of a list.
 * @cssproperty [--ow-accent=#0F5B66] - Buttons, links, words that open a list.
 * @cssproperty [--ow-ground=#F7F4EE] - Background.
 * @cssproperty [--ow-surface=#FFFFFF] - Background of the sheets.
 * @cssproperty [--ow-ink=#24211E] - Text.
 * @cssproperty [--ow-ink-soft=#5A544D] - Secondary text.
 * @cssproperty [--ow-line=#E0DAD0] - Hairlines.
 * @cssproperty [--ow-good=#2F6B45] - Open now, always beside its words.
 * @cssproperty [--ow-font=system-ui] - Text face; `inherit` takes the page’s.
 */
export class ResourceFinder extends DirectoryElement {
  static override properties = {
    kinds: {},
    need: {},
    audience: {},
    near: {},
    radius: { type: Number },
    resource: {},
    at: {},
    syncUrl: { attribute: 'sync-url' },
    tiles: {},
    tilesAttribution: { attribute: 'tiles-attribution' },
  };

  /**
   * Address of the images of the map, `https://…/{z}/{x}/{y}.png`. By default the map is drawn from the feed’s outlines, without any other
   * request.
   */
  tiles: string | null = null;

  /** Attribution required by the server of the images. */
  tilesAttribution: string | null = null;

  /** Kinds of resources, separated by commas: `structure,scheme,aid,tool,place,campus` by default. */
  kinds: string | null = null;

  /**
   * Need selected at first: `job`, `training`, `placement`, `mobility`, `housing`, `childcare`, `money`, `digital`, `literacy`,
   * `health`, `business`, `listening`. The visitor may change it, as the other attributes of the query.
   */
  need: string | null = null;

  /** Id of the audience selected at first: `pupils`, `students`, `jobseekers`, `employees`, `disability`, `families`. */
  audience: string | null = null;

  /** Place of the first search: `50.63,3.06` (latitude, longitude), the id of a commune, `com-59350`, a postal code or a name. */
  near: string | null = null;

  /** Radius in kilometres, in a straight line; 20 by default. */
  radius: number | null = null;

  /** Id of the resource that is open at first. */
  resource: string | null = null;

  /** Time at which hours and dates are computed, `2026-11-26T14:30`, local time; now by default. */
  at: string | null = null;

  /** Keeps the search and the open resource in the address of the page, under this name; `aide` when it is empty. */
  syncUrl: string | null = null;

  protected override readonly selectors = ['kinds', 'syncUrl'];
  protected override readonly queryProperties = ['need', 'audience', 'near', 'radius', 'resource'];

  #createAddress: CreateAddress | undefined;

  readonly #loadAddress = lazy(async () => {
    this.#createAddress = (await import('./resource-address.lazy.js')).createAddress;
  });

  readonly #loadFinder = lazy(async () => {
    const { FinderPage } = await import('./finder-page.lazy.js');
    return () => new FinderPage(this, () => this.#createAddress);
  });

  protected override get request(): DirectoryRequest {
    return { kinds: listedKinds(this.kinds), countsUnread: true };
  }

  protected override async loadPage(): Promise<CreatePage> {
    const [createPage] = await Promise.all([
      this.#loadFinder(),
      this.syncUrl === null ? undefined : this.#loadAddress(),
    ]);
    return createPage;
  }

  protected override select(feed: Feed): Promise<OpenedDirectory | undefined> {
    this.#warnMovedElement('variant', this.getAttribute('variant'));
    this.#warnMovedElement('kinds', this.kinds);
    return super.select(feed);
  }

  /** Warns the webmaster that the value of an attribute has an element of its own. */
  #warnMovedElement(name: string, value: string | null): void {
    const element = ELEMENTS.get(`${name}=${value?.trim()}`);
    if (value && element)
      void loadOptional(
        'misconfiguration warnings',
        () => import('../core/tell-faults.lazy.js'),
        ({ warnMovedElement }) => warnMovedElement(this, name, value, element),
      );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'resource-finder': ResourceFinder;
  }
}
