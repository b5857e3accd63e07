// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { phoneQuestions } from '@orientation-widgets/domain/trainings/phone-questions.js';

/** Text of a phone call to the provider, written from the known facts and the missing ones; to be read aloud or printed. */
export function phoneScript(view: TrainingView): TemplateResult {
  return html`<details>
    <summary>${msg('Voir quoi dire et quoi demander')}</summary>
    <p class="voice">${msg(html`« Bonjour. Je m’intéresse à la formation <span lang="fr">${view.training.title}</span>. Pouvez-vous me renseigner ? »`)}</p>
    <ul class="bullets">
      ${phoneQuestions(view).map(question => html`<li>${question}</li>`)}
    </ul>
    <p class="note">${msg('Avant de raccrocher, notez le nom de la personne et ce qu’il faut faire ensuite.')}</p>
  </details>`;
}
