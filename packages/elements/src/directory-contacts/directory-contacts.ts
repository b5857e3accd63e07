// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { HELP_KINDS } from '@orientation-widgets/domain/directory/help-kinds.js';
import { lazy } from '@orientation-widgets/search';
import { DirectoryElement } from '../directory/directory-element.js';
import type { DirectoryRequest } from '../directory/load-directory.js';

/**
 * Lists the contacts of each scheme, for each audience, near a place, and shows which audiences have no contact.
 *
 * @customElement directory-contacts
 * @csspart header - The header: the main heading and the text or controls beside it.
 * @csspart search - The search form.
 * @csspart results - The results: their number, the list and the sources.
 * @csspart count - The number of schemes, and of those without a contact.
 * @csspart table - The table of schemes and contacts.
 * @csspart actions - The buttons and links that act on the content.
 * @csspart more - The control that shows more schemes.
 * @cssproperty [--ow-accent=#0F5B66] - Colour of buttons, links and choices of the search form.
 * @cssproperty [--ow-ground=#F7F4EE] - Background colour behind the sheets.
 * @cssproperty [--ow-surface=#FFFFFF] - Background colour of the sheets.
 * @cssproperty [--ow-ink=#24211E] - Text colour.
 * @cssproperty [--ow-ink-soft=#5A544D] - Colour of secondary text.
 * @cssproperty [--ow-line=#E0DAD0] - Colour of decorative lines.
 * @cssproperty [--ow-font=system-ui] - Font family of the text; `inherit` uses the font of the page.
 */
export class DirectoryContacts extends DirectoryElement {
  static override properties = {
    need: {},
    audience: {},
    near: {},
  };

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
