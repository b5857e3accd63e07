// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Highlight } from '@orientation-widgets/search';
import { html, type TemplateResult } from 'lit';
import { icon, type IconName } from '../html/icons.js';
import type { SearchKind } from './search-file.js';
import type { SearchResult } from './site-answer.js';

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
/** Heading of the pages that answer the query. */
export const ADVICE_TITLE = 'Pour commencer';

export const titleOf = (kind: SearchKind): string => TITLES[kind];
export const iconOf = (kind: SearchKind): TemplateResult => icon(ICONS[kind]);

/** Title with the typed words in bold. */
export function markedTitle({ title, highlights }: Pick<SearchResult, 'title' | 'highlights'>): TemplateResult {
  let last = 0;
  const parts = highlights.map(([start, end]: Highlight) => {
    const part = html`${title.slice(last, start)}<b>${title.slice(start, end)}</b>`;
    last = end;
    return part;
  });
  return html`${parts}${title.slice(last)}`;
}
