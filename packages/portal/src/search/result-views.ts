// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Highlight } from '@orientation-widgets/search';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../html/icons.js';
import type { SearchKind } from './search-file.js';
import type { ResultGroup, SearchResult, SiteAnswer } from './site-search.js';

const TITLES: Readonly<Record<SearchKind, string>> = {
  job: 'Métiers',
  training: 'Formations',
  help: 'Qui peut aider',
  provider: 'Lycées, CFA et organismes',
  town: 'Villes',
  sector: 'Secteurs',
  figure: 'Chiffres',
  page: 'Pages du site',
};
const ICONS: Readonly<Record<SearchKind, IconName>> = {
  job: 'job',
  training: 'training',
  help: 'help',
  provider: 'training',
  town: 'place',
  sector: 'job',
  figure: 'figures',
  page: 'contract',
};
const MORE: Readonly<Partial<Record<SearchKind, string>>> = {
  job: 'Chercher parmi tous les métiers',
  training: 'Chercher parmi toutes les formations, près de chez vous',
};

/** Heading of the pages that answer the query. */
export const ADVICE_TITLE = 'Pour commencer';

/** Results of a kind that are listed at once; the others follow a press. */
const LISTED = 6;

export const titleOf = (kind: SearchKind): string => TITLES[kind];
export const iconOf = (kind: SearchKind): TemplateResult => icon(ICONS[kind]);

/** A title with what was typed in bold. */
export function markedTitle({ title, highlights }: Pick<SearchResult, 'title' | 'highlights'>): TemplateResult {
  let last = 0;
  const parts = highlights.map(([start, end]: Highlight) => {
    const part = html`${title.slice(last, start)}<b>${title.slice(start, end)}</b>`;
    last = end;
    return part;
  });
  return html`${parts}${title.slice(last)}`;
}

/** The answers to a text, by kind. */
export function resultsView(query: string, answer: SiteAnswer, more: readonly ResultLink[]): TemplateResult {
  const { advice, groups, corrections, town, partOfText } = answer;
  if (!groups.length && !advice.length) return nothingView(query, more);
  return html`${
    advice.length
      ? html`<section class="found" aria-labelledby="found-advice">
          <h2 id="found-advice">${ADVICE_TITLE}</h2>
          ${listView(advice)}
        </section>`
      : nothing
  }
  ${
    corrections.length
      ? html`<p class="note">Nous avons cherché ${corrections.map(correction => html`«\u202f${correction.read}\u202f» plutôt que «\u202f${correction.typed}\u202f»`)}.</p>`
      : nothing
  }
  ${partOfText && groups.length ? html`<p class="note">Voici ce que nous avons pour «\u202f${partOfText}\u202f».</p>` : nothing}
  ${groups.map(group => groupView(group, town))}`;
}

/** Another page that looks for the same words. */
export interface ResultLink {
  readonly kind: SearchKind;
  readonly href: string;
  readonly title?: string;
}

function groupView({ kind, results, moreHref }: ResultGroup, town: string | undefined): TemplateResult {
  const folded = results.slice(LISTED);
  return html`<section class="found" aria-labelledby="found-${kind}">
    <h2 id="found-${kind}">${titleOf(kind)} <span class="soft">${results.length}</span></h2>
    ${listView(results.slice(0, LISTED))}
    ${folded.length ? html`<details><summary>${folded.length === 1 ? 'Un autre' : `Les ${folded.length} autres`}</summary>${listView(folded)}</details>` : nothing}
    ${moreHref && MORE[kind] ? html`<p><a href=${moreHref}>${town !== undefined && kind === 'training' ? `Chercher près de ${town}` : MORE[kind]}</a></p>` : nothing}
  </section>`;
}

function listView(results: readonly SearchResult[]): TemplateResult {
  return html`<ul class="results">
    ${results.map(result => html`<li><a href=${result.href}>${iconOf(result.kind)}<span>${markedTitle(result)}</span>${result.note ? html`<span class="soft">${result.note}</span>` : nothing}</a></li>`)}
  </ul>`;
}

function nothingView(query: string, more: readonly ResultLink[]): TemplateResult {
  return html`<p class="lead">Aucune page ne porte ces mots\u202f: «\u202f${query}\u202f».</p>
    <p>Essayez un seul mot, ou demandez à quelqu’un\u202f:</p>
    <ul class="results">
      ${more.map(({ kind, href, title }) => html`<li><a href=${href}>${iconOf(kind)}<span>${title ?? MORE[kind] ?? titleOf(kind)}</span></a></li>`)}
    </ul>`;
}
