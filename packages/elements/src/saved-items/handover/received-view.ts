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
  /** Whether the visitor has already agreed: the question is then short. */
  readonly agreed: boolean;
  /** Numbers of the boxes ticked on the printed sheet, from 1. */
  readonly ticked: ReadonlySet<number>;
  tick: (number: number) => void;
  accept: () => void;
  refuse: () => void;
}

/** Folder received in a link or a file: shown at once, saved only after the visitor agrees. */
export function receivedView({
  headingLevel,
  entries,
  agreed,
  ticked,
  tick,
  accept,
  refuse,
}: ReceivedProps): TemplateResult {
  const { length } = entries;
  const unknown = entries.filter(isGone).length;
  return html`<div class="sheet folder received" role="group" aria-labelledby="received-title">
    <div class="received-head" id="received-title" tabindex="-1">
      ${heading(headingLevel, length ? msg('On vous donne un dossier') : msg('Ce dossier est vide, ou nous ne savons pas le lire'), 'subtitle')}
    </div>
    ${length ? html`<p>${msg('Cochez les cases de votre feuille. Le dossier s’ouvrira là, pour noter ce que l’on vous a conseillé.')}</p>` : nothing}
    <ul class="boxes">
      ${entries.map((entry, rank) => {
        const number = rank + 1;
        const note = entry.item.note ? html` <span class="soft">${entry.item.note}</span>` : nothing;
        if (entry.item.kind === 'question') return html`<li>${nameOf(entry)}${note}</li>`;
        return html`<li><label class="check"><input type="checkbox" .checked=${ticked.has(number)} @change=${() => tick(number)} /> ${number}. <span lang="fr">${nameOf(entry)}</span>${note}</label></li>`;
      })}
    </ul>
    ${unknown ? html`<p>${plural(unknown, msg(str`${unknown} chose n’est pas dans les données de ce site : elle est gardée comme un texte.|${unknown} choses ne sont pas dans les données de ce site : elles sont gardées comme des textes.`))}</p>` : nothing}
    ${length ? html`<p><strong>${msg('Le garder sur cet appareil ?')}</strong></p>` : nothing} ${length && !agreed ? consentSentences() : nothing}
    <p class="folder-actions">
      ${length ? html`<button class="btn pri" type="button" @click=${accept}>${msg('Oui, garder')}</button>` : nothing}
      <button class="btn sec" type="button" @click=${refuse}>${length ? msg('Non') : msg('Fermer')}</button>
    </p>
  </div>`;
}
