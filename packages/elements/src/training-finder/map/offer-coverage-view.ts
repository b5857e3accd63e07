// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Session } from '@orientation-widgets/feed';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { heading } from '../../core/heading.js';
import { routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { areasLayer } from '../../map/areas-layer.js';
import type { Size } from '../../map/map-view.js';
import type { Shapes } from '../../map/shapes.js';
import { leading, nextOrder, sortAreas } from '@orientation-widgets/domain/trainings/offer-coverage.js';
import type { AreaOrder, Coverage, SortKey } from '@orientation-widgets/domain/trainings/offer-coverage.js';
import { className, kindName, uncoveredSentence } from '@orientation-widgets/domain/trainings/offer-coverage-labels.js';
import { patternOf, fillPatterns, swatch } from '../../map/fill-patterns.js';

/** Data and callbacks of the coverage. */
export interface CoverageProps {
  readonly coverage: Coverage;
  readonly shapes: Shapes | undefined;
  readonly size: Size;
  readonly em: number;
  readonly level: number;
  readonly order: AreaOrder;
  /** Trainings by route, and by domain. */
  readonly routes: Readonly<Record<string, number>>;
  readonly domains: Readonly<Record<string, number>>;
  readonly total: number;
  /** Trainings without a place in any of the territories. */
  readonly elsewhere: number;
  /** Whether the search is narrowed to a place, which the map ignores. */
  readonly asideOfPlace: boolean;
  /** Ids of the territories that filter the search. */
  readonly selectedIds: ReadonlySet<string>;
  choose: (territoryId: string) => void;
  sort: (order: AreaOrder) => void;
}

/** Number of domains listed. */
const DOMAINS = 8;

export function coverageView(context: CoverageProps): TemplateResult {
  const { coverage, asideOfPlace, elsewhere } = context;
  return html`${heading(context.level, msg('Où sont les formations'), 'subtitle')}
    <div class="coverage">
      <div>
        ${picture(context)}
        <ul class="key note" aria-label=${msg('Légende')}>${coverage.classes.map(item => html`<li>${swatch(item.rank)} ${className(item)}</li>`)}</ul>
        <p>${uncoveredSentence(coverage)}</p>
        ${asideOfPlace ? html`<p class="note">${msg('La carte compare toute la région : le lieu choisi n’est pas compté comme un filtre.')}</p>` : nothing}
        ${elsewhere ? html`<p class="note">${elsewhereSentence(elsewhere)}</p>` : nothing}
        <div class="key-figures">${routes(context)} ${domains(context)}</div>
      </div>
      <div>${table(context)}</div>
    </div>`;
}

function elsewhereSentence(count: number): string {
  return plural(
    count,
    msg(
      str`${number(count)} formation n’est comptée nulle part : ce catalogue ne dit pas dans quel territoire elle est donnée.|${number(count)} formations ne sont comptées nulle part : ce catalogue ne dit pas dans quel territoire elles sont données.`,
    ),
  );
}

function picture({ coverage, shapes, size, em, selectedIds, choose }: CoverageProps): TemplateResult {
  if (!shapes)
    return html`<p class="note">${msg('Ce catalogue n’a pas les contours de ces territoires. Le tableau dit la même chose.')}</p>`;
  const areas = new Map(coverage.areas.map(area => [area.territory.id, area]));
  return html`<div class="map-frame">
    ${areasLayer({
      shapes,
      size,
      em,
      choose,
      patterns: fillPatterns,
      markOf: id => {
        const area = areas.get(id);
        if (!area) return undefined;
        const { territory, trainings, rank } = area;
        return {
          name: territory.name,
          text: number(trainings),
          look: `rank${rank}${selectedIds.has(id) ? ' chosen' : ''}`,
          pattern: patternOf(rank),
        };
      },
    })}
  </div>`;
}

function table({ coverage, order, selectedIds, choose, sort }: CoverageProps): TemplateResult {
  return html`<table class="spread">
    <caption>
      ${msg('Formations par territoire')}
      <span class="note">${msg('Une formation donnée à plusieurs endroits compte dans chacun.')}</span>
    </caption>
    <thead>
      <tr>
        ${column('name', kindName(coverage.kind), order, sort)} ${column('trainings', msg('Formations'), order, sort)}
      </tr>
    </thead>
    <tbody>
      ${sortAreas(coverage.areas, order).map(
        ({ territory: { id, name }, trainings }) => html`<tr>
          <th scope="row" lang="fr">
            ${
              trainings || selectedIds.has(id)
                ? html`<button type="button" aria-pressed=${selectedIds.has(id)} title=${msg('Filtrer la liste')} @click=${() => choose(id)}>${name}</button>`
                : name
            }
          </th>
          <td>${trainings ? number(trainings) : html`<span class="nought">${msg('aucune')}</span>`}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function column(key: SortKey, name: string, order: AreaOrder, sort: CoverageProps['sort']): TemplateResult {
  const isSorted = order.key === key;
  const way = order.ascending ? '↑' : '↓';
  return html`<th scope="col" aria-sort=${isSorted ? (order.ascending ? 'ascending' : 'descending') : 'none'}>
    <button type="button" @click=${() => sort(nextOrder(order, key))}>${name}<span class="way" aria-hidden="true">${isSorted ? way : ''}</span></button>
  </th>`;
}

function routes({ routes, total, level }: CoverageProps): TemplateResult | typeof nothing {
  const { entries } = leading(routes, Infinity);
  if (!entries.length) return nothing;
  return shares(
    heading(level + 1, msg('Par voie')),
    entries.map(([route, count]) => [routeName(route as Session['route']) || route, count]),
    total,
  );
}

function domains({ domains, total, level }: CoverageProps): TemplateResult | typeof nothing {
  const { entries, otherCount } = leading(domains, DOMAINS);
  if (!entries.length) return nothing;
  const rest = plural(
    otherCount,
    msg(str`et ${number(otherCount)} autre domaine|et ${number(otherCount)} autres domaines`),
  );
  return shares(
    heading(level + 1, msg('Par domaine')),
    entries,
    total,
    otherCount ? html`<p class="note">${rest}</p>` : nothing,
  );
}

/** Numbers of trainings, each with a bar that compares it with all of them. */
function shares(
  title: TemplateResult,
  entries: readonly (readonly [string, number])[],
  total: number,
  after: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div>
    ${title}
    <ul class="shares">
      ${entries.map(
        ([name, count]) => html`<li>
          <span lang="fr">${name}</span><span>${number(count)}</span>
          <svg class="share-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="4" rx="1" />${svg`<rect width=${total ? (100 * count) / total : 0} height="4" rx="1" />`}
          </svg>
        </li>`,
      )}
    </ul>
    ${after}
  </div>`;
}
