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
 * Finds people and services that can help near a place: structures, schemes and aids, by need and by audience, with open ones first and
 * contact details for each. Unknown opening hours are shown as unknown, never as closed. Conditions are listed, never checked.
 *
 * @customElement resource-finder
 * @event {ResourceSelectEvent} resource-select - Emitted before a resource opens; `event.resourceId` is its id. Cancel it to display the
 *   resource in the page instead.
 * @csspart header - The header: the main heading and the text or controls beside it.
 * @csspart search - The search form.
 * @csspart results - The results: their number, the list and the sources.
 * @csspart count - The number of resources.
 * @csspart item - A resource in the list.
 * @csspart actions - The buttons and links that act on the content.
 * @csspart more - The control that shows more resources.
 * @cssproperty [--ow-accent=#0F5B66] - Colour of buttons, links and choices of the search form.
 * @cssproperty [--ow-ground=#F7F4EE] - Background colour behind the sheets.
 * @cssproperty [--ow-surface=#FFFFFF] - Background colour of the sheets.
 * @cssproperty [--ow-ink=#24211E] - Text colour.
 * @cssproperty [--ow-ink-soft=#5A544D] - Colour of secondary text.
 * @cssproperty [--ow-line=#E0DAD0] - Colour of decorative lines.
 * @cssproperty [--ow-good=#2F6B45] - Colour that marks a place as open now, in addition to text.
 * @cssproperty [--ow-font=system-ui] - Font family of the text; `inherit` uses the font of the page.
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
   * Address of the tiles of the map, such as `https://…/{z}/{x}/{y}.png`. By default, the map is drawn from the outlines of the feed,
   * without any other request.
   */
  tiles: string | null = null;

  /** Attribution required by the provider of the tiles. */
  tilesAttribution: string | null = null;

  /** Kinds of resources to list, separated by commas. Defaults to `structure,scheme,aid,tool,place,campus`. */
  kinds: string | null = null;

  /**
   * Need selected initially: `job`, `training`, `placement`, `mobility`, `housing`, `childcare`, `money`, `digital`, `literacy`, `health`,
   * `business` or `listening`. The visitor can change it. Defaults to every need.
   */
  need: string | null = null;

  /**
   * Audience selected initially: `pupils`, `students`, `jobseekers`, `employees`, `disability` or `families`. The visitor can change it.
   * Defaults to every audience.
   */
  audience: string | null = null;

  /**
   * Place around which to search initially: coordinates (`50.63,3.06`, latitude then longitude), the id of a commune (`com-59350`), a
   * postal code or a name. The visitor can change it.
   */
  near: string | null = null;

  /** Search radius around `near`, in kilometres as the crow flies: 5, 10, 20, 30 or 50. Defaults to 20. The visitor can change it. */
  radius: number | null = null;

  /** Id of the resource that is open initially. */
  resource: string | null = null;

  /** Date and time, in local time (`2026-11-26T14:30`), for which opening hours and upcoming dates are computed. Defaults to now. */
  at: string | null = null;

  /**
   * Keeps the search and the open resource in the address of the page, so that they can be shared and restored. The value is the prefix of
   * the parameters, `aide` when empty; start it with `#` to write them in the fragment, which is not sent to servers.
   */
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
