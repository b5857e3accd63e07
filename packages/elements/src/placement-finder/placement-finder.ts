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
 * Finds where the visitor can try a job, near a place: the places that take people for a few days, the companies that declared themselves,
 * or those who agreed to speak of their job. Where nobody is listed, says who can be asked.
 *
 * @customElement placement-finder
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
 * @cssproperty [--ow-font=system-ui] - Text face; `inherit` takes the page’s.
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
   * List to show: `offers` (places where the visitor can try a job), `companies` (companies that registered as hosts) or `people` (people
   * who agreed to talk about their job, and testimonies).
   */
  show: PlacementShow = 'offers';

  /** Id of the audience selected at first: `pupils`, `students`, `jobseekers`, `employees`, `disability`, `families`. */
  audience: string | null = null;

  /** Place of the first search: `50.63,3.06` (latitude, longitude), the id of a commune, `com-59350`, a postal code or a name. */
  near: string | null = null;

  /** Radius in kilometres, in a straight line; 20 by default. */
  radius: number | null = null;

  /** Id of the job in the feed, or its ROME code, `rome:D1102` or `D1102`, selected at first. */
  job: string | null = null;

  /** Sector selected at first, as the feed names it. */
  sector: string | null = null;

  /** Time at which hours and dates are computed, `2026-11-26T14:30`, local time; now by default. */
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
