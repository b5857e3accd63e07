// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { iconClose } from '../icons/search-icons.js';
import { phoneQuestions } from '@orientation-widgets/domain/trainings/phone-questions.js';
import type { SavedEntry } from './entries/saved-entries.js';

/** Maximum number of suggested questions. */
const MAX_OFFERED = 6;

export interface QuestionsProps {
  readonly level: number;
  readonly entries: readonly SavedEntry[];
  ask: (question: string) => void;
  drop: (question: SavedEntry) => void;
}

/** Questions of the visitor: suggestions from the missing facts of the records, and a field for other ones. */
export function questionsView({ level, entries, ask, drop }: QuestionsProps): TemplateResult {
  const savedQuestions = entries.filter(({ item }) => item.kind === 'question');
  const unsaid = [...new Set(entries.flatMap(({ training }) => (training ? phoneQuestions(training) : [])))];
  const keptAs = (question: string): SavedEntry | undefined =>
    savedQuestions.find(({ item }) => item.title === question);
  const ownQuestions = savedQuestions.filter(({ item }) => !unsaid.includes(item.title));
  const offered = unsaid.filter((question, rank) => rank < MAX_OFFERED || keptAs(question));
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('input');
    const text = field?.value.trim();
    if (!field || !text) return;
    field.value = '';
    ask(text);
  };
  return html`<section class="questions">
    ${heading(level, msg('Mes questions'), 'subtitle')}
    <ul class="object">
      ${ownQuestions.map(
        entry => html`<li class="own-question">
          <span>${entry.item.title}</span>
          <button class="btn quiet" type="button" @click=${() => drop(entry)}>
            ${iconClose()}<span class="visually-hidden">${msg('Retirer')} ${entry.item.title}</span>
          </button>
        </li>`,
      )}
      ${offered.map(question => {
        const entry = keptAs(question);
        const toggle = (): void => (entry ? drop(entry) : ask(question));
        return html`<li><label class="check"><input type="checkbox" .checked=${entry !== undefined} @change=${toggle} /> ${question}</label></li>`;
      })}
    </ul>
    <form @submit=${add}>
      <label for="question">${msg('Écrire une question')}</label>
      <div class="folder-actions">
        <input id="question" type="text" maxlength="200" autocomplete="off" />
        <button class="btn sec" type="submit">${msg('Ajouter')}</button>
      </div>
    </form>
  </section>`;
}
