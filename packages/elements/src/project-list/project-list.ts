// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { lazy } from '@orientation-widgets/search';
import { DirectoryElement } from '../directory/directory-element.js';
import type { DirectoryRequest } from '../directory/load-directory.js';
import { ResourceSelectEvent } from '../directory/resource-select-event.js';

export { ResourceSelectEvent };

/**
 * Lists innovation projects with their progress, their results and what did not work, and compares two of them. A form creates the file of
 * a new project to send to the publisher.
 *
 * @customElement project-list
 * @event {ResourceSelectEvent} resource-select - Emitted before a project opens; `event.resourceId` is its id. Cancel it to display the
 *   project in the page instead.
 * @csspart header - The header: the main heading and the text or controls beside it.
 * @csspart search - The search form.
 * @csspart results - The results: their number, the list and the sources.
 * @csspart count - The number of projects.
 * @csspart item - A project in the list.
 * @csspart actions - The buttons and links that act on the content.
 * @cssproperty [--ow-accent=#0F5B66] - Colour of buttons, links and choices of the search form.
 * @cssproperty [--ow-ground=#F7F4EE] - Background colour behind the sheets.
 * @cssproperty [--ow-surface=#FFFFFF] - Background colour of the sheets.
 * @cssproperty [--ow-ink=#24211E] - Text colour.
 * @cssproperty [--ow-ink-soft=#5A544D] - Colour of secondary text.
 * @cssproperty [--ow-line=#E0DAD0] - Colour of decorative lines.
 * @cssproperty [--ow-font=system-ui] - Font family of the text; `inherit` uses the font of the page.
 */
export class ProjectList extends DirectoryElement {
  static override properties = {
    resource: {},
    sector: {},
  };

  /** Id of the project that is open initially. */
  resource: string | null = null;

  /** Sector selected initially, as named in the feed. The visitor can change it. Defaults to every sector. */
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
