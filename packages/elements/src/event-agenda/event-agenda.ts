// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { lazy } from '@orientation-widgets/search';
import { DirectoryElement } from '../directory/directory-element.js';
import type { DirectoryRequest } from '../directory/load-directory.js';

/**
 * Tells what happens near a place, week after week or on the days of a month: open days, fairs, workshops. Each event, or all of
 * them, is taken away as a calendar. Where nothing is announced, says who can be asked.
 *
 * @customElement event-agenda
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
export class EventAgenda extends DirectoryElement {
  static override properties = {
    audience: {},
    near: {},
    radius: { type: Number },
    at: {},
    calendarHref: { attribute: 'calendar-href' },
  };

  /** Id of the audience selected at first: `pupils`, `students`, `jobseekers`, `employees`, `disability`, `families`. */
  audience: string | null = null;

  /** Place of the first search: `50.63,3.06` (latitude, longitude), the id of a commune, `com-59350`, a postal code or a name. */
  near: string | null = null;

  /** Radius in kilometres, in a straight line; 20 by default. */
  radius: number | null = null;

  /** Time at which hours and dates are computed, `2026-11-26T14:30`, local time; now by default. */
  at: string | null = null;

  /** Address of a calendar of the events on the site, to subscribe to. Without it, files of one event or of all are offered. */
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
