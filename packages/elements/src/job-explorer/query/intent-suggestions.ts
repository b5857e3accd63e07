// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** Texts such as “jobs that recruit”, “with a future”, which are in no name of a job (except “responsable du recrutement”). */
const HIRING = /\b(?:(?:recrut|embauch)e(?:nt)?|en tension|p[ée]nurie|avenir|d[ée]bouch[ée]s?)\b/i;
/** Texts such as “I don’t know”, “change jobs”. */
const UNDECIDED = /\b(?:sais pas|aucune? id[ée]e|reconver\w+|chang(?:er|e) de (?:m[ée]tier|voie|vie))/i;
/** Levels at which employers find it hard to recruit: high, very high. */
const HARD_LEVELS = [5, 4];

export interface IntentProps {
  readonly text: string;
  readonly hasResults: boolean;
  /** Levels of tension of the jobs. */
  readonly levels: Iterable<{ readonly level: number }>;
  /** Shows the jobs of these levels of tension. */
  showLevels: (levels: readonly string[]) => void;
  startFromLikes: () => void;
}

/** Suggestion for a text that states an intent rather than the name of a job. */
export function intentSuggestions({
  text,
  hasResults,
  levels,
  showLevels,
  startFromLikes,
}: IntentProps): TemplateResult | typeof nothing {
  // Without a result, the page already suggests interests.
  if (hasResults && UNDECIDED.test(text))
    return suggestion(
      msg('Vous ne savez pas encore quel métier ?'),
      msg('Partir de ce que vous aimez faire'),
      startFromLikes,
    );
  if (!HIRING.test(text) || ![...levels].some(({ level }) => HARD_LEVELS.includes(level))) return nothing;
  return suggestion(msg('Vous cherchez un métier qui recrute ?'), msg('Voir les métiers en forte tension'), () =>
    showLevels(HARD_LEVELS.map(String)),
  );
}

function suggestion(question: string, answer: string, choose: () => void): TemplateResult {
  return html`<p class="said">
    ${question}
    <button class="btn sec" type="button" @click=${choose}>${answer}</button>
  </p>`;
}
