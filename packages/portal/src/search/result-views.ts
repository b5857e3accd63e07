// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html, nothing, svg, type TemplateResult } from 'lit';
import { TWENTY } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { capital } from '@orientation-widgets/domain/words/format.js';
import { ofPlace } from '@orientation-widgets/domain/places/of-place.js';
import { icon } from '../html/icons.js';
import { distanceText } from '../nearby/nearest.js';
import { whereText } from '../nearby/select-people.js';
import { ADVICE_TITLE, iconOf, markedTitle, titleOf } from './result-names.js';
import { ringsView } from './rings-view.js';
import { detailOf, FAR_KM, placedFirst } from './search-details.js';
import type { AnswerDetails, NearPerson } from './search-details.js';
import { UNPLACED, type SearchKind } from './search-file.js';
import type { ResultGroup, SearchResult, SiteAnswer } from './site-answer.js';

const MORE: Readonly<Partial<Record<SearchKind, string>>> = {
  job: 'Chercher parmi tous les métiers',
  training: 'Chercher parmi toutes les formations, près de chez vous',
};

/** Maximum number of results of a kind listed before the visitor asks for more. */
const LISTED = 6;

/** Results of a query, by kind. @param details - details of the results, when the site has them. */
export function resultsView(
  query: string,
  answer: SiteAnswer,
  more: readonly ResultLink[],
  details?: AnswerDetails,
): TemplateResult {
  const { advice, groups, corrections, town, partOfText } = answer;
  if (!groups.length && !advice.length) return html`${nothingView(query, more)} ${peopleView(query, details)}`;
  return html`${understoodView(answer)}
  ${
    corrections.length
      ? html`<p class="note">Nous avons cherché ${corrections.map(correction => html`«\u202f${correction.read}\u202f» plutôt que «\u202f${correction.typed}\u202f»`)}.</p>`
      : nothing
  }
  ${partOfText && groups.length ? html`<p class="note">Voici ce que nous avons pour «\u202f${partOfText}\u202f».</p>` : nothing}
  ${
    advice.length
      ? html`<section class="found" aria-labelledby="found-advice">
          <h2 id="found-advice">${ADVICE_TITLE}</h2>
          ${listView(advice)}
        </section>`
      : nothing
  }
  ${advice.length && !groups.length ? peopleView(query, details) : nothing}
  ${groups.map(group => groupView(group, town, details))} ${groups.length || !advice.length ? peopleView(query, details) : nothing}`;
}

/** Subject and town read in the query, each as a tag whose link removes it. */
function understoodView({ subject, town, groups }: SiteAnswer): TemplateResult | typeof nothing {
  if (town === undefined || !subject || !groups.length) return nothing;
  const tag = (text: string, rest: string): TemplateResult =>
    html`<li><a href="?${new URLSearchParams({ q: rest }).toString()}"><span class="visually-hidden">Enlever </span>${text} <span aria-hidden="true">×</span></a></li>`;
  return html`<div class="understood"><p>Nous avons compris\u202f:</p><ul>${tag(subject, town)}${tag(`près ${ofPlace(town)}`, subject)}</ul></div>`;
}

/** People to call, or the field of the town that would tell who they are. */
function peopleView(query: string, details: AnswerDetails | undefined): TemplateResult | typeof nothing {
  if (details?.guides.length) return guidesView(details);
  if (!details?.isTownAsked) return nothing;
  return html`${townView(query)} ${details.line ? html`<ul class="results wide">${lineView(details.line)}</ul>` : nothing}`;
}

/** Phone line of the whole territory. */
function lineView([name, phone]: NonNullable<AnswerDetails['line']>): TemplateResult {
  return html`<li><p class="name">${iconOf('help')}${name}</p>${callView(phone)}</li>`;
}

function callView(phone: string): TemplateResult {
  return html`<a class="btn sec call" href="tel:${phone.replace(/[^+\d]/g, '')}">${icon('phone')}<span class="visually-hidden">Appeler le </span><span dir="ltr">${phone}</span></a>`;
}

/** Field of the town, for a query that names none. */
function townView(query: string): TemplateResult {
  return html`<form class="search" method="get">
    <input type="hidden" name="q" value=${query}>
    <label for="results-town">Qui appeler près de chez vous\u202f?</label>
    <span class="line">${icon('place')}<input id="results-town" name="ville" type="text" autocomplete="address-level2" enterkeyhint="go" maxlength="80" required placeholder="Ville ou code postal"><button class="btn" type="submit">Voir</button></span>
  </form>`;
}

/** Structures to call, with their phone numbers. */
function guidesView({ guides, trainers, base, town, line }: AnswerDetails): TemplateResult {
  return html`<section class="found" aria-labelledby="found-guides">
    <h2 id="found-guides">Qui appeler <span class="soft">${town ? `près ${ofPlace(town.name)}` : nothing}</span></h2>
    <ul class="results wide">
      ${guides.map(guide => personView(guide, base))} ${line ? lineView(line) : nothing}
    </ul>
    ${
      trainers.length
        ? html`<h3>Où l’on forme en apprentissage</h3>
          <p class="soft">Pas forcément à ce diplôme\u202f: demandez-leur.</p>
          <ul class="results wide">${trainers.map(trainer => personView(trainer, base))}</ul>`
        : nothing
    }
  </section>`;
}

function personView({ person, person: [name, path, , , , phone], km }: NearPerson, base: string): TemplateResult {
  return html`<li><a href=${base + path}>${iconOf('help')}<span class="name">${name}</span><span class="soft">${whereText(person, km)}</span></a>${
    phone ? callView(phone) : nothing
  }</li>`;
}

/** Link to another page that searches the same words. */
export interface ResultLink {
  readonly kind: SearchKind;
  readonly href: string;
  readonly title?: string;
}

function groupView(
  { kind, results, moreHref }: ResultGroup,
  town: string | undefined,
  details: AnswerDetails | undefined,
): TemplateResult {
  const ordered = kind === 'training' && details ? placedFirst(results, details.places) : results;
  const kmOf = ({ href }: SearchResult): number => (kind === 'training' && details?.places.get(href)?.km) || 0;
  const close = ordered.filter(result => kmOf(result) <= FAR_KM);
  const far = ordered.filter(result => kmOf(result) > FAR_KM);
  const first = close.slice(0, LISTED);
  const folded = close.slice(LISTED);
  const isNear = kind === 'training' && details?.town && details.places.size > 0;
  return html`<section class="found" aria-labelledby="found-${kind}">
    <h2 id="found-${kind}">${titleOf(kind)} <span class="soft">${isNear && close.length > 1 ? `${results.length}, de la plus proche à la plus loin` : results.length}</span></h2>
    ${
      isNear
        ? html`<div class="beside">${listView(first, details, true)}${ringsView(
            details.town,
            first.map(({ href }) => details.places.get(href)),
          )}</div>`
        : listView(first, details)
    }
    ${folded.length ? html`<details><summary>${folded.length === 1 ? 'Un autre' : `Les ${folded.length} autres`}</summary>${listView(folded, details)}</details>` : nothing}
    ${far[0] ? html`<details><summary>${far.length === 1 ? 'Une formation' : `${far.length} formations`} loin de là, à ${Math.round(kmOf(far[0]))} km${far.length === 1 ? '' : ' et plus'}</summary>${listView(far, details)}</details>` : nothing}
    ${moreHref && MORE[kind] ? html`<p><a href=${moreHref}>${town !== undefined && kind === 'training' ? `Chercher près ${ofPlace(town)}` : MORE[kind]}</a></p>` : nothing}
  </section>`;
}

function listView(results: readonly SearchResult[], details?: AnswerDetails, isNumbered = false): TemplateResult {
  return html`<ul class="results ${details ? 'wide' : ''}">
    ${results.map((result, rank) => rowView(result, details, isNumbered ? rank + 1 : undefined))}
  </ul>`;
}

function rowView(result: SearchResult, details: AnswerDetails | undefined, number: number | undefined): TemplateResult {
  const [what, how, beads, words, pictogram] = (details && detailOf(result, details)) ?? [];
  const place = details?.places.get(result.href);
  // What no source gives comes after the known facts.
  const isUnplaced = result.note === UNPLACED;
  const mark = number === undefined ? undefined : html`<span class="number" aria-hidden="true">${number}</span>`;
  const drawing =
    pictogram && details
      ? html`<svg class="i p" viewBox="0 0 48 48" aria-hidden="true"><use href="${details.base}assets/pictograms.svg#${pictogram}"></use></svg>`
      : iconOf(result.kind);
  return html`<li><a href=${result.href}>${mark ?? drawing}<span class=${details ? 'name' : ''}>${markedTitle(result)}</span>${result.note && !isUnplaced ? html`<span class="soft">${result.note}</span>` : nothing}${
    place ? html`<span class="fact"><strong>${place.town}, ${distanceText(place.km)}</strong></span>` : nothing
  }${what ? html`<span class="fact">${what}</span>` : nothing}${how ? html`<span class="soft">${how}</span>` : nothing}${isUnplaced ? html`<span class="soft">${capital(UNPLACED)}</span>` : nothing}${
    beads == null ? nothing : html`<span class="of-twenty">${beadsView(beads)}<span class="soft">${words}</span></span>`
  }</a></li>`;
}

/** Two rows of ten beads, as the pages of the site draw them. */
function beadsView(beads: number): TemplateResult {
  return html`<svg class="beads" width="150" height="34" viewBox="0 0 200 44" aria-hidden="true">
    ${Array.from({ length: TWENTY }, (_, rank) => svg`<circle class=${rank < beads ? 'full' : ''} cx=${10 + (rank % 10) * 20} cy=${rank < 10 ? 11 : 33} r="7.5"/>`)}
  </svg>`;
}

function nothingView(query: string, more: readonly ResultLink[]): TemplateResult {
  return html`<p class="lead">Aucune page ne porte ces mots\u202f: «\u202f${query}\u202f».</p>
    <p>Essayez un seul mot, ou demandez à quelqu’un\u202f:</p>
    <ul class="results">
      ${more.map(({ kind, href, title }) => html`<li><a href=${href}>${iconOf(kind)}<span>${title ?? MORE[kind] ?? titleOf(kind)}</span></a></li>`)}
    </ul>`;
}
