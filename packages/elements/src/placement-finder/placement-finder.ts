// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { lazy } from '@orientation-widgets/search';
import { wordAttribute } from '../core/word-attribute.js';
import { DirectoryElement } from '../directory/directory-element.js';
import type { CreatePage } from '../directory/directory-element.js';
import type { DirectoryRequest } from '../directory/load-directory.js';

type PlacementShow = 'offers' | 'companies' | 'people';

/** Kind of records of each list. */
const KINDS: Readonly<Record<PlacementShow, string>> = {
  offers: 'immersion',
  companies: 'company',
  people: 'ambassador',
};

/**
 * Lists opportunities to try a job near a place: short placements, companies registered as hosts, or people who agreed to talk about their
 * job. When there is none, it lists contacts to ask.
 *
 * @customElement placement-finder
 * @csspart header - The header: the main heading and the text or controls beside it.
 * @csspart search - The search form.
 * @csspart results - The results: their number, the list and the sources.
 * @csspart count - The number of results.
 * @csspart item - A placement, a company, a person or a contact in the list.
 * @csspart actions - The buttons and links that act on the content.
 * @csspart more - The control that shows more results.
 * @cssproperty [--ow-accent=#0F5B66] - Colour of buttons, links and choices of the search form.
 * @cssproperty [--ow-ground=#F7F4EE] - Background colour behind the sheets.
 * @cssproperty [--ow-surface=#FFFFFF] - Background colour of the sheets.
 * @cssproperty [--ow-ink=#24211E] - Text colour.
 * @cssproperty [--ow-ink-soft=#5A544D] - Colour of secondary text.
 * @cssproperty [--ow-line=#E0DAD0] - Colour of decorative lines.
 * @cssproperty [--ow-font=system-ui] - Font family of the text; `inherit` uses the font of the page.
 */
export class PlacementFinder extends DirectoryElement {
  static override properties = {
    show: { reflect: true, converter: wordAttribute('offers companies people') },
    audience: {},
    near: {},
    radius: { type: Number },
    job: {},
    sector: {},
    at: {},
  };

  /**
   * List to display: `offers` (placements for trying a job), `companies` (companies registered as hosts) or `people` (people who agreed to
   * talk about their job, and testimonies).
   */
  show: PlacementShow = 'offers';

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

  /** Job selected initially: its id, or a ROME code such as `rome:D1102` or `D1102`. The visitor can change it. Defaults to every job. */
  job: string | null = null;

  /** Sector selected initially, as named in the feed. The visitor can change it. Defaults to every sector. */
  sector: string | null = null;

  /** Date and time, in local time (`2026-11-26T14:30`), for which opening hours and upcoming dates are computed. Defaults to now. */
  at: string | null = null;

  protected override readonly selectors = ['show'];
  protected override readonly queryProperties = ['audience', 'near', 'radius', 'job', 'sector'];

  readonly #pages: Readonly<Record<PlacementShow, () => Promise<CreatePage>>> = {
    offers: lazy(async () => {
      const { PlacementsPage } = await import('./placements-page.lazy.js');
      return () => new PlacementsPage(this);
    }),
    companies: lazy(async () => {
      const { CompaniesPage } = await import('./companies-page.lazy.js');
      return () => new CompaniesPage(this);
    }),
    people: lazy(async () => {
      const { PeoplePage } = await import('./people-page.lazy.js');
      return () => new PeoplePage(this);
    }),
  };

  /** Value of `show`, or the default for an unknown word. */
  get #knownShow(): PlacementShow {
    return Object.hasOwn(KINDS, this.show) ? this.show : 'offers';
  }

  protected override get request(): DirectoryRequest {
    return { kinds: [KINDS[this.#knownShow]], canBeEmpty: true };
  }

  protected override loadPage(): Promise<CreatePage> {
    return this.#pages[this.#knownShow]();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'placement-finder': PlacementFinder;
  }
}
