// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { lazy } from '@orientation-widgets/search';
import { DirectoryElement } from '../directory/directory-element.js';
import type { DirectoryRequest } from '../directory/load-directory.js';

/**
 * Lists upcoming events near a place, such as open days, fairs and workshops, by week or by day of a month. One event or all of them can be
 * saved as a calendar file. When no event is announced, it lists contacts to ask.
 *
 * @customElement event-agenda
 * @csspart header - The header: the main heading and the text or controls beside it.
 * @csspart search - The search form.
 * @csspart results - The results: their number, the list and the sources.
 * @csspart count - The number of events.
 * @csspart item - An event in the list, or a contact when no event is announced.
 * @csspart actions - The buttons and links that act on the content.
 * @csspart more - The control that shows more events.
 * @cssproperty [--ow-accent=#0F5B66] - Colour of buttons, links and choices of the search form.
 * @cssproperty [--ow-ground=#F7F4EE] - Background colour behind the sheets.
 * @cssproperty [--ow-surface=#FFFFFF] - Background colour of the sheets.
 * @cssproperty [--ow-ink=#24211E] - Text colour.
 * @cssproperty [--ow-ink-soft=#5A544D] - Colour of secondary text.
 * @cssproperty [--ow-line=#E0DAD0] - Colour of decorative lines.
 * @cssproperty [--ow-font=system-ui] - Font family of the text; `inherit` uses the font of the page.
 */
export class EventAgenda extends DirectoryElement {
  static override properties = {
    audience: {},
    near: {},
    radius: { type: Number },
    at: {},
    calendarHref: { attribute: 'calendar-href' },
  };

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

  /** Date and time, in local time (`2026-11-26T14:30`), for which opening hours and upcoming dates are computed. Defaults to now. */
  at: string | null = null;

  /** Address of an online calendar of the events, to which the visitor can subscribe. Without it, only calendar files are offered. */
  calendarHref: string | null = null;

  protected override readonly selectors = [];
  protected override readonly queryProperties = ['audience', 'near', 'radius'];

  protected override readonly request: DirectoryRequest = { kinds: ['event'], canBeEmpty: true };

  protected override readonly loadPage = lazy(async () => {
    const { AgendaPage } = await import('./agenda-page.lazy.js');
    return () => new AgendaPage(this);
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'event-agenda': EventAgenda;
  }
}
