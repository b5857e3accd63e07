// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { moreButton } from '../search-page/results-list.js';
import { sourceNote } from '../sources/source-note.js';
import type { Provenance } from '../sources/source-note.js';
import { jobsOf } from '@orientation-widgets/domain/directory/named-jobs.js';
import { provenancesOf } from '../directory/provenances.js';
import { whomToAsk } from '../directory/whom-to-ask.js';
import { offerCard } from './offer-card.js';
import type { Offer, PlacementQuery } from '@orientation-widgets/domain/directory/placements.js';
import type { PlacementsProps } from './placements-props.js';

/** Number of places shown in easy reading: few enough to choose from. */
const EASY_SHOWN = 3;

/** Text announced once for a search. */
export function placeCount(count: number, { where, radiusKm }: PlacementQuery): string {
  const places = count
    ? plural(count, msg(str`${number(count)} lieu d’accueil|${number(count)} lieux d’accueil`))
    : msg('Aucun lieu d’accueil n’est indiqué');
  return where ? `${places} ${msg(str`à moins de ${radiusKm}\u00a0km ${where.ofName}`)}` : places;
}

/** Places to try a job: near, further, and those reported long ago; or contacts when there is none. */
export function placementsView(props: PlacementsProps): TemplateResult {
  const { placements, query, headingLevel, visibleCount, more, isEasy } = props;
  const { near, further, old, silent, frames } = placements;
  const first = isEasy ? near.slice(0, EASY_SHOWN) : near.slice(0, visibleCount);
  return html`<div class="results-head">${heading(headingLevel, placeCount(near.length, query), 'count', 'count')}</div>
    ${
      near.length
        ? html`<p class="note">${msg('Les plus proches d’abord. À distance égale, l’ordre change chaque jour. Demandez à plusieurs lieux à la fois.')}</p>
            <ul class="sheet helpers">${first.map(offer => offerCard(offer, props))}</ul>
            ${isEasy ? nothing : moreButton(first.length, near.length, next => msg(str`Voir ${number(next)} de plus`), more)}`
        : nobodyListed(props)
    }
    ${silent ? html`<p class="note">${silentLabel(silent)}</p>` : nothing} ${group(msg('Plus loin'), further, props)}
    ${
      old.length
        ? html`<details class="old"><summary>${oldLabel(old.length)}</summary><ul class="sheet helpers">${old.map(offer => offerCard(offer, props))}</ul></details>`
        : nothing
    }
    ${
      frames.length
        ? html`${heading(headingLevel, msg('Des façons d’essayer un métier'), 'subtitle further')}
            <p class="note">${msg('Ce sont des dispositifs, pas des adresses. Demandez à qui vous accompagne.')}</p>
            <ul class="sheet frames">
              ${frames.map(
                ({ name, summary, operator, audiences }) => html`<li>
                  <p><strong lang="fr">${name}</strong></p>
                  <p lang="fr">${summary}</p>
                  ${audiences.length ? html`<p class="note">${msg(html`Pour : <span lang="fr">${audiences.join(', ')}</span>`)}</p>` : nothing}
                  ${operator ? html`<p class="note">${msg(html`Demandez à <span lang="fr">${operator}</span>`)}</p>` : nothing}
                </li>`,
              )}
            </ul>`
        : nothing
    }
    ${sourcesView(props)}`;
}

function group(title: string, offers: readonly Offer[], props: PlacementsProps): TemplateResult | typeof nothing {
  if (!offers.length) return nothing;
  return html`${heading(props.headingLevel, title, 'subtitle further')}
    <ul class="sheet helpers">${offers.map(offer => offerCard(offer, props))}</ul>`;
}

/** Page without any listed place: contacts who help to find one. */
function nobodyListed({ helpers, headingLevel }: PlacementsProps): TemplateResult {
  return html`<p class="sheet nothing">${msg('Cela ne veut pas dire qu’aucune entreprise n’accueille. Personne ne l’a encore déclaré dans ces données.')}</p>
    ${whomToAsk(helpers, msg('Qui peut chercher avec vous'), headingLevel)}`;
}

function silentLabel(count: number): string {
  return plural(
    count,
    msg(
      str`${number(count)} lieu ne dit pas qui il accueille : il n’est pas dans cette liste.|${number(count)} lieux ne disent pas qui ils accueillent : ils ne sont pas dans cette liste.`,
    ),
  );
}

function oldLabel(count: number): string {
  return plural(
    count,
    msg(
      str`${number(count)} lieu déclaré il y a plus de six mois|${number(count)} lieux déclarés il y a plus de six mois`,
    ),
  );
}

function sourcesView({
  placements,
  helpers,
  visibleCount,
  jobs,
  data,
}: PlacementsProps): TemplateResult | typeof nothing {
  const { near, further, old, frames } = placements;
  const offers = [...near.slice(0, visibleCount), ...further, ...old];
  const cited = [...offers, ...helpers].map(({ resource }) => resource);
  const levels = offers.flatMap(({ resource }): Provenance[] => {
    const level = jobs.levels.get(jobsOf([resource.placement], jobs.byKey)[0]?.id ?? '');
    return level ? [{ sourceId: level.record.sourceId, period: level.record.period }] : [];
  });
  return sourceNote(data.sources, [...provenancesOf(data.sources, [...cited, ...frames]), ...levels]);
}
