// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { number } from '@orientation-widgets/domain/words/format.js';
import { actionCount, indicatorCount } from '@orientation-widgets/domain/commitments/tracker-labels.js';
import type { Counts } from '@orientation-widgets/domain/commitments/tracker-model.js';

export { offerReadAloud } from '../reading/read-aloud-button.js';
export { easyStyles } from '../reading/easy.styles.js';

/** Overview in easy reading: one figure a sentence. */
export function easyOverview({ actions, published, indicators, valued, silent }: Counts): TemplateResult {
  return html`<div class="easy">
    <p>${msg(str`Le contrat promet ${actionCount(actions)}.`)}</p>
    <p>${published ? msg(str`Pour ${number(published)} d’entre elles, une personne a écrit l’état du travail.`) : msg('Personne n’a écrit ici l’état du travail.')}</p>
    <p>${silent ? msg(str`Pour ${number(silent)} d’entre elles, la date prévue est passée. Personne n’a rien écrit.`) : msg('Aucune date prévue n’est passée sans réponse.')}</p>
    <p>${msg(str`Le contrat suit aussi ${indicatorCount(indicators)}.`)} ${valued ? msg(str`On connaît la valeur de ${number(valued)}.`) : msg('On ne connaît la valeur d’aucun.')}</p>
  </div>`;
}
