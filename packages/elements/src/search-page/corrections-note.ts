// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Correction } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** Typed text without its quotes. */
export function withoutQuotes(text: string): string {
  return text.trim().replace(/^["«“\s]+|(?<!["»”\s])["»”\s]+$/g, '');
}

/**
 * Button that searches for the exact text.
 * @param ask - called with the text between quotes.
 */
export function asTypedButton(text: string, ask: (text: string) => void): TemplateResult {
  const queryText = withoutQuotes(text);
  return html`<button class="btn quiet" type="button" @click=${() => ask(`"${queryText}"`)}>
    ${msg(str`Chercher « ${queryText} » tel quel`)}
  </button>`;
}

/** Words that were corrected, and the control that refuses the corrections; nothing when none was. */
export function correctionsNote(
  corrections: readonly Correction[],
  refusal: TemplateResult,
): TemplateResult | typeof nothing {
  if (!corrections.length) return nothing;
  return html`<p class="soft said">
    ${corrections.map(({ typed: typedWord, read: searchedWord }) => msg(html`Nous avons cherché <b lang="fr">${searchedWord}</b> plutôt que « ${typedWord} ».`))} ${refusal}
  </p>`;
}
