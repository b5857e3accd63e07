// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { moreButton } from '../search-page/results-list.js';
import { sourceNote } from '../sources/source-note.js';
import { FEW } from '@orientation-widgets/domain/directory/resource-query.js';
import type {
  ResourceMatch,
  ResourceMatches,
  ResourceQuery,
} from '@orientation-widgets/domain/directory/resource-query.js';
import { foundLabel } from '@orientation-widgets/domain/directory/opening-labels.js';
import { provenancesOf } from '../directory/provenances.js';
import type { ResourceResultsProps } from './results-props.js';

/** Results of the finder: near, then further when few are near, then those without a place; controls for exports, and the sources. */
export function resultsView(props: ResourceResultsProps): TemplateResult {
  const { matches, query, headingLevel, map, toggleMap, ask } = props;
  const { near, wider } = matches;
  return html`<div class="results-head">
      ${near.length || isRead(props) ? heading(headingLevel + 1, countLabel(near.length, query), 'count', 'count') : nothing}
      <span class="tools" part="actions">
        <button class="btn sec" type="button" aria-pressed=${query.isOpen} @click=${() => ask({ ...query, isOpen: !query.isOpen })}>
          ${msg('Ouvert maintenant')}
        </button>
        <button class="btn sec map-button" type="button" aria-expanded=${map !== undefined} @click=${toggleMap}>${msg('Carte')}</button>
        ${near.length + wider.length ? filesView(props) : nothing}
      </span>
    </div>
    ${props.isMapMissing ? html`<p role="alert">${msg('La carte ne s’affiche pas')}.</p>` : nothing} ${map?.panel ?? nothing} ${map?.selection?.head ?? listHead(props)} ${listView(map?.selection?.matches ?? near, props)}
    ${map?.selection ? nothing : html`${props.beyond?.furtherView(props)} ${props.beyond?.widerView(props)} ${props.beyond?.unreachableView(props)}`} ${sourcesView(props)}`;
}

/** Whether those of the place are read: without a place, nobody knows how many answer. */
function isRead({ query, data }: ResourceResultsProps): boolean {
  return query.where !== undefined || !data.parts;
}

/** How many answer, are open, and say nothing of their hours, in words to announce. */
export function resultsSummary({ near }: ResourceMatches): string {
  const count = (status: ResourceMatch['opening']['status']): number =>
    near.filter(({ opening, resource }) => resource.address && opening.status === status).length;
  return foundLabel(near.length, count('open'), count('unknown'));
}

/** Whether sections follow the results near: few are near, or some have no place or cannot be reached. */
export function needsBeyond({ near, wider, unreachable }: ResourceMatches): boolean {
  return near.length < FEW || wider.length + unreachable.length > 0;
}

function listHead(props: ResourceResultsProps): TemplateResult | undefined {
  if (!props.matches.near.length) return props.beyond?.nothingNear(props);
  return html`<p class="note">${msg('Ceux que l’on peut joindre d’abord, les plus proches en premier.')}</p>`;
}

function listView(
  listed: readonly ResourceMatch[],
  { visibleCount, card, more }: ResourceResultsProps,
): TemplateResult {
  return html`${listed.length ? html`<ul class="sheet helpers">${listed.slice(0, visibleCount).map(card)}</ul>` : nothing}
    ${moreButton(Math.min(visibleCount, listed.length), listed.length, next => msg(str`Voir ${number(next)} de plus`), more)}`;
}

function countLabel(count: number, { where, radiusKm }: ResourceQuery): string {
  if (!where) return plural(count, msg(str`${number(count)} réponse|${number(count)} réponses`));
  const place = where.ofName;
  return plural(
    count,
    msg(
      str`${number(count)} réponse à moins de ${radiusKm}\u00a0km ${place}|${number(count)} réponses à moins de ${radiusKm}\u00a0km ${place}`,
    ),
  );
}

function filesView({ takeAway }: ResourceResultsProps): TemplateResult {
  return html`<button class="btn sec" type="button" @click=${() => takeAway('print')}>${msg('Imprimer la liste')}</button>
    <button class="btn quiet" type="button" @click=${() => takeAway('csv')}>${msg('Tableau (CSV)')}</button>
    <button class="btn quiet" type="button" @click=${() => takeAway('json')}>${msg('Données (JSON)')}</button>`;
}

type SourcesProps = Pick<ResourceResultsProps, 'matches' | 'query' | 'data' | 'visibleCount' | 'shownWider'>;

export function sourcesView({
  matches,
  query,
  data: { sources },
  visibleCount,
  shownWider,
}: SourcesProps): TemplateResult {
  const cited = [...matches.near.slice(0, visibleCount), ...matches.wider.slice(0, shownWider), ...matches.further];
  return html`${sourceNote(
    sources,
    provenancesOf(
      sources,
      cited.map(({ resource }) => resource),
    ),
  )}
  ${query.where ? html`<p class="note">${msg('Distances à vol d’oiseau.')}</p>` : nothing}`;
}
