// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { number, plural } from '../../i18n/formats/format.js';
import { moreButton } from '../../search-page/results-list.js';
import { sourceNote } from '../../sources/source-note.js';
import type { ResourceQuery } from '../search/resource-query.js';
import { provenancesOf } from './provenances.js';
import type { ResultsProps } from './results-props.js';

/** Who helps: near, then further where few are near, then those that stand nowhere; what to take away, and the sources. */
export function resultsView(props: ResultsProps): TemplateResult {
  const { found, query, headingLevel, map, toggleMap, ask } = props;
  const { near, wider } = found;
  return html`<div class="results-head">
      ${heading(headingLevel + 1, countLabel(near.length, query), 'count')}
      <span class="tools">
        <button class="btn sec" type="button" aria-pressed=${query.isOpen} @click=${() => ask({ ...query, isOpen: !query.isOpen })}>
          ${msg('Ouvert maintenant')}
        </button>
        <button class="btn sec map-button" type="button" aria-expanded=${map !== undefined} @click=${toggleMap}>${msg('Carte')}</button>
        ${near.length + wider.length ? filesView(props) : nothing}
      </span>
    </div>
    ${props.isMapMissing ? html`<p role="alert">${msg('La carte ne s’affiche pas')}.</p>` : nothing} ${map?.panel ?? nothing} ${map?.instead ?? listView(props)} ${sourcesView(props)}`;
}

function listView(props: ResultsProps): TemplateResult {
  const {
    found: { near },
    shown,
    card,
    beyond,
  } = props;
  return html`${near.length ? html`<p class="note">${msg('Ouverts d’abord, puis les plus proches.')}</p>` : beyond?.nothingNear(props)}
    ${near.length ? html`<ul class="sheet helpers">${near.slice(0, shown).map(card)}</ul>` : nothing}
    ${moreButton(Math.min(shown, near.length), near.length, next => msg(str`Voir ${number(next)} de plus`), props.more)}
    ${beyond?.furtherView(props)} ${beyond?.widerView(props)}`;
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

function filesView({ takeAway }: ResultsProps): TemplateResult {
  return html`<button class="btn sec" type="button" @click=${() => takeAway('print')}>${msg('Imprimer la liste')}</button>
    <button class="btn quiet" type="button" @click=${() => takeAway('csv')}>${msg('Tableau (CSV)')}</button>
    <button class="btn quiet" type="button" @click=${() => takeAway('json')}>${msg('Données (JSON)')}</button>`;
}

type SourcesProps = Pick<ResultsProps, 'found' | 'query' | 'data' | 'shown' | 'shownWider'>;

export function sourcesView({ found, query, data: { sources }, shown, shownWider }: SourcesProps): TemplateResult {
  const cited = [...found.near.slice(0, shown), ...found.wider.slice(0, shownWider), ...found.further];
  return html`${sourceNote(
    sources,
    provenancesOf(
      sources,
      cited.map(({ resource }) => resource),
    ),
  )}
  ${query.where ? html`<p class="note">${msg('Distances à vol d’oiseau.')}</p>` : nothing}`;
}
