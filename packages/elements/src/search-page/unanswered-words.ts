// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { FeedInfo } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** Maximum length of the text copied into a mail: some mail programs refuse a long address. */
const MAX_LENGTH = 200;

/**
 * “Vous n’avez pas trouvé ?”: prepares a mail to the publisher with the typed words, and nothing else. Empty when the feed has no mail
 * address in `publisher.contact`.
 */
export function unansweredWordsView(
  text: string,
  { contact = '', name }: FeedInfo['publisher'],
): TemplateResult | typeof nothing {
  const words = text
    .trim()
    .slice(0, MAX_LENGTH)
    .replace(/\p{Surrogate}/gu, '');
  const address = /^[^\s:/@?&]+@[^\s/?&]+$/.test(contact) && safeUrl(`mailto:${contact}`);
  if (!words || !address) return nothing;
  const href = `${address}?subject=${encodeURIComponent('Recherche sans réponse')}&body=${encodeURIComponent(words)}`;
  return html`<p class="said">
    ${msg('Vous n’avez pas trouvé ?')} <a href=${href} rel="noreferrer">${msg(str`Envoyer ces mots à ${name}`)}</a>
    <span class="soft">${msg('Votre messagerie s’ouvre. Vous relisez, puis vous envoyez.')}</span>
  </p>`;
}
