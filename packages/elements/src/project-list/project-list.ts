// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { lazy } from '@orientation-widgets/search';
import { DirectoryElement } from '../directory/directory-element.js';
import type { DirectoryRequest } from '../directory/load-directory.js';
import { ResourceSelectEvent } from '../directory/resource-select-event.js';

export { ResourceSelectEvent };

/**
 * Lists innovation projects with their progress, their results and what did not work, and compares two of them. A form creates the
 * file of a new project to send to the publisher.
 *
 * @customElement project-list
 * @event {ResourceSelectEvent} resource-select - A resource is about to open. Cancel it and the page shows it itself.
 * @csspart header - The head: the heading and what goes with it.
 * @csspart search - What the visitor searches with.
 * @csspart results - What the search answers: the number, the list, the sources.
 * @csspart count - How many records are listed.
 * @csspart item - One record of a list.
 * @csspart actions - The buttons and the links that do something with the content.
 * @cssproperty [--ow-accent=#0F5B66] - Buttons, links, words that open a list.
 * @cssproperty [--ow-ground=#F7F4EE] - Background.
 * @cssproperty [--ow-surface=#FFFFFF] - Background of the sheets.
 * @cssproperty [--ow-ink=#24211E] - Text.
 * @cssproperty [--ow-ink-soft=#5A544D] - Secondary text.
 * @cssproperty [--ow-line=#E0DAD0] - Hairlines.
 * @cssproperty [--ow-font=system-ui] - Text face; `inherit` takes the page’s.
 */
export class ProjectList extends DirectoryElement {
  static override properties = {
    resource: {},
    sector: {},
  };

  /** Id of the resource that is open. */
  resource: string | null = null;

  /** Sector selected at first, as the feed names it. */
  sector: string | null = null;

  protected override readonly selectors = [];
  protected override readonly queryProperties = ['resource', 'sector'];

  protected override readonly request: DirectoryRequest = {
    kinds: ['innovation'],
    canBeEmpty: true,
    wholeKind: 'innovation',
  };

  protected override readonly loadPage = lazy(async () => {
    const { InnovationsPage } = await import('./innovations-page.lazy.js');
    return () => new InnovationsPage(this);
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'project-list': ProjectList;
  }
}
