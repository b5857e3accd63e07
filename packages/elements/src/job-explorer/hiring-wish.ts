// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ExplorerData } from './explorer-data.js';
import type { ExplorerQuery } from './explorer-query.js';

/** « métiers qui recrutent », « en tension »: no name of a job says that. « Responsable du recrutement » is one. */
const HIRING = /\b(?:(?:recrut|embauch)e(?:nt)?|en tension|p[ée]nurie)\b/i;
/** Levels at which employers find it hard to recruit: high, very high. */
const HARD = [5, 4];

interface Context {
  readonly query: ExplorerQuery;
  readonly data: ExplorerData;
  askAndFocus(query: ExplorerQuery): void;
}

/** To someone who types that they want a job with openings, the way to the jobs in tension. */
export function hiringWish({ query, data, askAndFocus }: Context): TemplateResult | typeof nothing {
  const isKnown = [...data.levels.values()].some(({ level }) => HARD.includes(level));
  if (!isKnown || !HIRING.test(query.text)) return nothing;
  const show = (): void => askAndFocus({ text: '', filters: { level: HARD.map(String) } });
  return html`<p class="said">
    ${msg('Vous cherchez un métier qui recrute ?')}
    <button class="btn sec" type="button" @click=${show}>${msg('Voir les métiers en forte tension')}</button>
  </p>`;
}
