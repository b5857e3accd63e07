// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { phoneButton } from '../provider-ways.js';
import { phoneQuestions } from '@orientation-widgets/domain/trainings/phone-questions.js';

/** Title of what to say: by telephone, or at the place when no number is known. */
export function phoneTitle({ provider, places }: TrainingView): string {
  return !provider?.phone && places.some(({ place }) => place)
    ? msg('Que demander sur place ?')
    : msg('Que dire au téléphone ?');
}

/** Text of a call to the provider and its number, written from the known facts and the missing ones; to be read aloud or printed. */
export function phoneScript(view: TrainingView): TemplateResult {
  return html`<p class="voice">${msg(html`« Bonjour. Je m’intéresse à la formation <span lang="fr">${view.training.title}</span>. Pouvez-vous me renseigner ? »`)}</p>
    ${phoneButton(view.provider?.phone, 'sec')}
    <details>
      <summary>${msg('Voir quoi demander')}</summary>
      <ul class="bullets">
        ${phoneQuestions(view).map(question => html`<li>${question}</li>`)}
      </ul>
      <p class="note">${view.provider?.phone ? msg('Avant de raccrocher, notez le nom de la personne et ce qu’il faut faire ensuite.') : msg('Avant de partir, notez le nom de la personne et ce qu’il faut faire ensuite.')}</p>
    </details>`;
}
