// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { DiplomaWay } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { sourceNote } from '../../sources/source-note.js';
import { knownOfferSentence } from '@orientation-widgets/domain/trainings/session-detail-labels.js';
import { routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { trainingLink } from './training-link.js';
import type { TrainingLinkOptions } from './training-link.js';
import type { DetailView } from './load-detail.js';

/** Maximum number of towns named for one way; the others are counted. */
const MAX_TOWNS = 5;

/** Ways of one training by one route. */
interface RouteWays {
  readonly first: DiplomaWay;
  readonly ways: readonly DiplomaWay[];
}

/** Other routes, places and providers of the same diploma; nothing when the feed has none. */
export function otherWaysView(
  { training, context, sources }: DetailView,
  options: TrainingLinkOptions,
): TemplateResult | typeof nothing {
  const ways = context?.ways ?? [];
  if (!ways.length) return nothing;
  return html`<ul class="followings">
      ${byRoute(ways).map(group => routeView(group, training.id, options))}
    </ul>
    ${sourceNote(
      sources,
      ways.flatMap(way => way.sessions.map(({ sourceId }) => ({ sourceId }))),
    )}`;
}

/** Beginning of the answer under the title of the fold: the routes. */
export function otherWaysHint({ context }: DetailView): string {
  return [...new Set((context?.ways ?? []).map(({ route }) => routeName(route)))].join(', ');
}

function byRoute(ways: readonly DiplomaWay[]): RouteWays[] {
  const groups = new Map<string, RouteWays>();
  for (const way of ways) {
    const key = `${way.route} ${way.training.id}`;
    const group = groups.get(key);
    groups.set(key, { first: group?.first ?? way, ways: [...(group?.ways ?? []), way] });
  }
  return [...groups.values()];
}

function routeView({ first, ways }: RouteWays, ownId: string, options: TrainingLinkOptions): TemplateResult {
  const towns = [...new Set(ways.flatMap(({ place }) => place?.communeName ?? []))];
  const years = ways.flatMap(({ sessions }) => sessions.flatMap(({ schoolYear }) => schoolYear ?? []));
  const [year] = [...years].sort();
  return html`<li>
    <p>
      <strong>${routeName(first.route)}</strong>${first.training.id === ownId ? nothing : html`, ${trainingLink(first.training, options)}`}
    </p>
    ${towns.length ? html`<p class="note"><bdi lang="fr">${towns.slice(0, MAX_TOWNS).join(', ')}</bdi> ${othersText(towns.length - MAX_TOWNS)}</p>` : nothing}
    ${year === undefined ? nothing : html`<p class="note">${knownOfferSentence(year, '')}</p>`}
  </li>`;
}

function othersText(count: number): string {
  return count > 0 ? plural(count, msg(str`et ${number(count)} autre ville|et ${number(count)} autres villes`)) : '';
}
