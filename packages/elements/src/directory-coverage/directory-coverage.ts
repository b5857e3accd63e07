// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { lazy } from '@orientation-widgets/search';
import { DirectoryElement } from '../directory/directory-element.js';
import { listedKinds } from '../directory/listed-kinds.js';
import type { DirectoryRequest } from '../directory/load-directory.js';

/**
 * Compares the territories where nobody helps, for a need and an audience, in inhabitants: communes, départements, zones. A map
 * comes on demand. Only a complete listing allows a territory to be shown as uncovered.
 *
 * @customElement directory-coverage
 * @csspart header - The head: the heading and what goes with it.
 * @csspart search - What the visitor searches with.
 * @csspart results - What the search answers: the number, the list, the sources.
 * @csspart count - How many records are listed.
 * @csspart table - A table.
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
export class DirectoryCoverage extends DirectoryElement {
  static override properties = {
    kinds: {},
    need: {},
    audience: {},
    near: {},
    radius: { type: Number },
  };

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

  protected override readonly selectors = ['kinds'];
  protected override readonly queryProperties = ['need', 'audience', 'near', 'radius'];

  protected override get request(): DirectoryRequest {
    return { kinds: listedKinds(this.kinds), needsAllTerritories: true };
  }

  protected override readonly loadPage = lazy(async () => {
    const { CoveragePage } = await import('./coverage-page.lazy.js');
    return () => new CoveragePage(this);
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'directory-coverage': DirectoryCoverage;
  }
}
