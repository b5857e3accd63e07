// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { HELP_KINDS } from '@orientation-widgets/domain/directory/help-kinds.js';
import { lazy } from '@orientation-widgets/search';
import { DirectoryElement } from '../directory/directory-element.js';
import type { DirectoryRequest } from '../directory/load-directory.js';

/**
 * Tells whom to see for each scheme and each audience, near a place, and for whom nobody can be reached.
 *
 * @customElement directory-contacts
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
 * @cssproperty [--ow-font=system-ui] - Text face; `inherit` takes the page’s.
 */
export class DirectoryContacts extends DirectoryElement {
  static override properties = {
    need: {},
    audience: {},
    near: {},
  };

  /**
   * Need selected at first: `job`, `training`, `placement`, `mobility`, `housing`, `childcare`, `money`, `digital`, `literacy`,
   * `health`, `business`, `listening`. The visitor may change it, as the other attributes of the query.
   */
  need: string | null = null;

  /** Id of the audience selected at first: `pupils`, `students`, `jobseekers`, `employees`, `disability`, `families`. */
  audience: string | null = null;

  /** Place of the first search: `50.63,3.06` (latitude, longitude), the id of a commune, `com-59350`, a postal code or a name. */
  near: string | null = null;

  protected override readonly selectors = [];
  protected override readonly queryProperties = ['need', 'audience', 'near'];

  protected override readonly request: DirectoryRequest = { kinds: HELP_KINDS.split(',') };

  protected override readonly loadPage = lazy(async () => {
    const { ContactsPage } = await import('./contacts-page.lazy.js');
    return () => new ContactsPage(this);
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'directory-contacts': DirectoryContacts;
  }
}
