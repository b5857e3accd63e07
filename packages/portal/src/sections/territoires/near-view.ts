// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { kindName } from '@orientation-widgets/domain/measures/kind-names.js';
import type { Territory } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../html/icons.js';
import { linkColumns, maybeLink, type View } from '../../layout/views.js';
import { SEARCH_PAGE } from '../../site/search-paths.js';
import type { Site } from '../../site/site.js';
import { territoriesByKind } from '../shared/territory-views.js';
import { mapView } from './territory-map.js';

/** Territory with the path of its page; undefined without a page. */
interface PlaceLink {
  readonly path: string | undefined;
  readonly text: string;
}

/** Maximum number of links in a sentence: a longer list is folded. */
const MOST_LINKS = 8;

/** Town field, links to the large territories, folded links to the smaller ones, and map that links to their pages. */
export function nearView(site: Site, last: View = nothing): TemplateResult {
  const linksOf = (some: readonly Territory[]): readonly PlaceLink[] =>
    some.map(({ id, name }) => ({ path: site.pathOf('territoires', id), text: name }));
  const groups = territoriesByKind(site);
  const isFew = ([, territories]: (typeof groups)[number]): boolean => territories.length <= MOST_LINKS;
  const large = linksOf(groups.filter(isFew).flatMap(([, territories]) => territories));
  return html`<div class="with-map"><div class="near">
      ${site.search ? townForm(site) : nothing}
      ${large.length ? html`<ul class="in-line">${large.map(({ path, text }) => html`<li>${maybeLink(site, path, text)}</li>`)}</ul>` : nothing}
      ${groups.filter(group => !isFew(group)).map(([kind, territories]) => html`<details><summary>${territories.length} ${kindName(kind, territories.length)}</summary>${linkColumns(site, linksOf(territories))}</details>`)}
      ${last}
    </div>${mapView(site, new Set(), true)}</div>`;
}

/** Form that asks for a town: the search leads to its territory. */
function townForm(site: Site): TemplateResult {
  return html`<form class="search" action=${site.href(SEARCH_PAGE)} method="get" role="search" aria-label="Votre ville">
    <label for="ville">Votre ville ou votre code postal</label>
    <span class="line">${icon('place')}<input id="ville" name="q" type="text" autocomplete="address-level2" enterkeyhint="go" maxlength="80" required placeholder="Ma ville"><button class="btn sec" type="submit">Voir</button></span>
  </form>`;
}
