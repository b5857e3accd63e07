// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../html/icons.js';
import { SEARCH_INDEX, SEARCH_PAGE } from '../site/search-paths.js';
import type { Site } from '../site/site.js';

/** Search field of a page: a form that leads to the search page, enhanced by a script. */
export function searchForm(site: Site, isInHeader = false): TemplateResult {
  return html`<form class=${isInHeader ? 'search small' : 'search'} role="search" action=${site.href(SEARCH_PAGE)} method="get" data-search=${site.search ? site.href(SEARCH_INDEX) : nothing}>
    <label class=${isInHeader ? 'visually-hidden' : nothing} for="q">Que cherchez-vous ?</label>
    <span class="line">
      ${icon('search')}<input id="q" name="q" type="text" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search" maxlength="200" placeholder="Un métier, une ville…">
      <button class="btn" type="submit">Chercher</button>
    </span>
  </form>`;
}
