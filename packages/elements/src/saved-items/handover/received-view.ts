// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { plural } from '@orientation-widgets/domain/words/format.js';
import { consentSentences } from '../../saved/keep-labels.js';
import { nameOf } from '../entries/entry-facts.js';
import { isGone } from '../entries/saved-entries.js';
import type { SavedEntry } from '../entries/saved-entries.js';

export interface ReceivedProps {
  readonly headingLevel: number;
  readonly entries: readonly SavedEntry[];
  /** The visitor accepted before: the question is short. */
  readonly agreed: boolean;
  accept: () => void;
  refuse: () => void;
}

/** A folder that a link or a file hands over: shown, and kept only after a yes. */
export function receivedView({ headingLevel, entries, agreed, accept, refuse }: ReceivedProps): TemplateResult {
  const { length } = entries;
  const unknown = entries.filter(isGone).length;
  return html`<div class="sheet folder received" role="group" aria-labelledby="received-title">
    <div class="received-head" id="received-title" tabindex="-1">
      ${heading(headingLevel, length ? msg('On vous donne un dossier') : msg('Ce dossier est vide, ou nous ne savons pas le lire'), 'subtitle')}
    </div>
    <ul class="bullets">
      ${entries.map(entry => html`<li><span lang="fr">${nameOf(entry)}</span>${entry.item.note ? html` <span class="soft">${entry.item.note}</span>` : nothing}</li>`)}
    </ul>
    ${unknown ? html`<p>${plural(unknown, msg(str`${unknown} chose n’est pas dans les données de ce site : elle est gardée comme un texte.|${unknown} choses ne sont pas dans les données de ce site : elles sont gardées comme des textes.`))}</p>` : nothing}
    ${length ? html`<p><strong>${msg('Le garder sur cet appareil ?')}</strong></p>` : nothing} ${length && !agreed ? consentSentences() : nothing}
    <p class="folder-actions">
      ${length ? html`<button class="btn pri" type="button" @click=${accept}>${msg('Oui, garder')}</button>` : nothing}
      <button class="btn sec" type="button" @click=${refuse}>${length ? msg('Non') : msg('Fermer')}</button>
    </p>
  </div>`;
}
