// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { lazy } from '@orientation-widgets/search';
import { DirectoryElement } from '../directory/directory-element.js';
import { listedKinds } from '../directory/listed-kinds.js';
import type { DirectoryRequest } from '../directory/load-directory.js';

/**
 * Compares territories (communes, départements or employment areas) and lists those without help for a need and an audience, with their
 * number of inhabitants. The visitor can display them on a map. A territory is shown as uncovered only when the listing of resources is
 * complete.
 *
 * @customElement directory-coverage
 * @csspart header - The header: the main heading and the text or controls beside it.
 * @csspart search - The search form.
 * @csspart results - The results: their number, the list and the sources.
 * @csspart count - The number of territories without help.
 * @csspart table - A table of territories, or of types of communes.
 * @csspart actions - The buttons and links that act on the content.
 * @csspart more - The control that shows more territories.
 * @cssproperty [--ow-accent=#0F5B66] - Colour of buttons, links and choices of the search form.
 * @cssproperty [--ow-ground=#F7F4EE] - Background colour behind the sheets.
 * @cssproperty [--ow-surface=#FFFFFF] - Background colour of the sheets.
 * @cssproperty [--ow-ink=#24211E] - Text colour.
 * @cssproperty [--ow-ink-soft=#5A544D] - Colour of secondary text.
 * @cssproperty [--ow-line=#E0DAD0] - Colour of decorative lines.
 * @cssproperty [--ow-good=#2F6B45] - Colour that marks a place as open now, in addition to text.
 * @cssproperty [--ow-font=system-ui] - Font family of the text; `inherit` uses the font of the page.
 */
export class DirectoryCoverage extends DirectoryElement {
  static override properties = {
    kinds: {},
    need: {},
    audience: {},
    near: {},
    radius: { type: Number },
  };

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
   * Id of a territory, such as `com-59350`. When the feed publishes its directory by département, the département of that territory is
   * compared initially. The visitor can change it.
   */
  near: string | null = null;

  /**
   * Distance within which a resource counts as near, in kilometres as the crow flies: 5, 10, 20, 30 or 50. Defaults to 20. The visitor can
   * change it.
   */
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
