// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { moreButton } from '../search-page/results-list.js';
import { findResources } from '@orientation-widgets/domain/directory/resource-query.js';
import { sourceNote } from '../sources/source-note.js';
import { provenancesOf } from '../directory/provenances.js';
import { needLabel } from '@orientation-widgets/domain/directory/need-labels.js';
import type { ResourceResultsProps } from './results-props.js';

/**
 * Message when nobody is near: distance of the nearest result, or statement that nobody is listed, which does not mean that nobody exists.
 */
export function nothingNear(props: ResourceResultsProps): TemplateResult {
  const { matches, query, ask } = props;
  const { need, isOpen } = query;
  const km = matches.further[0]?.distanceKm;
  // Without a place, those who are listed by place are not read: nobody can say that there is none.
  if (!query.where && props.data.parts) return html`${whoCanSearch(props)}`;
  return html`<div class="sheet nothing">
    ${
      km === undefined
        ? html`<p>${need ? msg(str`Personne n’est indiqué ici pour ce besoin : ${needLabel(need)}.`) : msg('Personne n’est indiqué ici.')}</p>`
        : html`<p><strong>${msg('Rien de plus près.')}</strong> ${msg(str`Le plus proche est à ${number(Math.round(km))}\u00a0km.`)}</p>`
    }
    <p class="soft">${msg('Notre liste n’est pas complète. Cela ne veut pas dire qu’il n’y a personne.')}</p>
    ${isOpen ? html`<button class="btn sec" type="button" @click=${() => ask({ ...query, isOpen: false })}>${msg('Voir aussi ce qui est fermé maintenant')}</button>` : nothing}
  </div>
  ${need && km === undefined && !matches.wider.length ? whoCanSearch(props) : nothing}`;
}

/** Maximum number of structures proposed although they are not listed for the need. */
const FEW_ASKED = 3;

function whoCanSearch({
  query,
  data,
  sorted,
  now,
  headingLevel,
  card,
}: ResourceResultsProps): TemplateResult | typeof nothing {
  const structures = sorted.filter(
    ({ kind, address, needs, phone }) => kind === 'structure' && (address ?? (phone && needs?.includes('training'))),
  );
  const { near, further } = findResources(structures, { ...query, need: undefined, isOpen: false }, now);
  const helpers = [...near, ...further].slice(0, FEW_ASKED);
  if (!helpers.length) return nothing;
  const { sources } = data;
  const cited = helpers.map(({ resource }) => resource);
  return html`${heading(headingLevel + 1, msg('Qui peut chercher avec vous'), 'subtitle further')}
    <ul class="sheet helpers">${helpers.map(card)}</ul>
    ${sourceNote(sources, provenancesOf(sources, cited))}`;
}

/** Nearest results beyond the radius. */
export function furtherView({
  matches: { further },
  headingLevel,
  card,
}: ResourceResultsProps): TemplateResult | typeof nothing {
  if (!further.length) return nothing;
  return html`${heading(headingLevel + 1, msg('Plus loin'), 'subtitle further')}
    <ul class="sheet helpers">${further.map(card)}</ul>`;
}

/** Results of a wider territory that have no place. */
export function widerView({
  matches: { wider },
  headingLevel,
  shownWider,
  card,
  moreWider,
}: ResourceResultsProps): TemplateResult | typeof nothing {
  if (!wider.length) return nothing;
  const count = plural(
    wider.length,
    msg(
      str`${number(wider.length)} aide ou dispositif sans adresse|${number(wider.length)} aides ou dispositifs sans adresse`,
    ),
  );
  return html`${heading(headingLevel + 1, count, 'subtitle further')}
    <p class="note">${msg('Pour un territoire plus large que cette ville.')}</p>
    <ul class="sheet helpers wider">${wider.slice(0, shownWider).map(card)}</ul>
    ${moreButton(Math.min(shownWider, wider.length), wider.length, next => msg(str`Voir ${number(next)} de plus`), moreWider)}`;
}

/** One line for the resources without an address or a contact, listed apart because they cannot be reached. */
export function unreachableView({
  matches: { unreachable },
  isUnreachableShown,
  card,
  showUnreachable,
}: ResourceResultsProps): TemplateResult | typeof nothing {
  if (!unreachable.length) return nothing;
  const count = plural(
    unreachable.length,
    msg(
      str`${number(unreachable.length)} autre nom, sans contact connu|${number(unreachable.length)} autres noms, sans contact connu`,
    ),
  );
  return html`<p class="further">
      <button class="btn quiet" type="button" aria-expanded=${isUnreachableShown} @click=${() => showUnreachable(!isUnreachableShown)}>${count}</button>
    </p>
    ${isUnreachableShown ? html`<ul class="sheet helpers unreachable">${unreachable.map(card)}</ul>` : nothing}`;
}
