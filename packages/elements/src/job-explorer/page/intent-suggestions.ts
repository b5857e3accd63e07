// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ExplorerData } from '../explorer-data.js';
import type { ExplorerQuery } from './explorer-query.js';

/** « métiers qui recrutent », « d’avenir »: no name of a job says that. « Responsable du recrutement » is one. */
const HIRING = /\b(?:(?:recrut|embauch)e(?:nt)?|en tension|p[ée]nurie|avenir|d[ée]bouch[ée]s?)\b/i;
/** « je ne sais pas », « changer de métier ». */
const UNDECIDED = /\b(?:sais pas|aucune? id[ée]e|reconver\w+|chang(?:er|e) de (?:m[ée]tier|voie|vie))/i;
/** Levels at which employers find it hard to recruit: high, very high. */
const HARD = [5, 4];

interface Context {
  readonly query: ExplorerQuery;
  readonly data: ExplorerData;
  readonly ids: readonly string[];
  askAndFocus(query: ExplorerQuery): void;
  startFromLikes(): void;
}

/** To someone who types a wish rather than the name of a job, the way that answers it. */
export function intentSuggestions({
  query,
  data,
  ids,
  askAndFocus,
  startFromLikes,
}: Context): TemplateResult | typeof nothing {
  // An answer without a job proposes that way itself.
  if (ids.length && UNDECIDED.test(query.text))
    return way(msg('Vous ne savez pas encore quel métier ?'), msg('Partir de ce que vous aimez faire'), startFromLikes);
  const isKnown = [...data.levels.values()].some(({ level }) => HARD.includes(level));
  if (!isKnown || !HIRING.test(query.text)) return nothing;
  const show = (): void => askAndFocus({ text: '', filters: { level: HARD.map(String) } });
  return way(msg('Vous cherchez un métier qui recrute ?'), msg('Voir les métiers en forte tension'), show);
}

function way(question: string, answer: string, go: () => void): TemplateResult {
  return html`<p class="said">
    ${question}
    <button class="btn sec" type="button" @click=${go}>${answer}</button>
  </p>`;
}
