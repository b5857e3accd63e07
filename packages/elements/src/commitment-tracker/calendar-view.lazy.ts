// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { heading } from '../core/heading.js';
import { endWords } from '@orientation-widgets/domain/commitments/tracker-labels.js';
import { deadlinesOf } from '@orientation-widgets/domain/commitments/tracker-model.js';
import type { TrackerData } from '@orientation-widgets/domain/commitments/tracker-model.js';

/** Dates to come, the nearest first. */
export function calendarView(data: TrackerData, level: number, onOpen: (id: string) => void): TemplateResult {
  const deadlines = deadlinesOf(data.sheets, data.day);
  const count = deadlines.length;
  return html`<section class="sheet calendar" part="section">
    ${heading(level, msg('Les échéances à venir'), 'subtitle')}
    <p class="note">
      ${
        count
          ? plural(
              count,
              msg(
                str`${number(count)} action a une date de fin après le ${date(data.day)}, jour des données.|${number(count)} actions ont une date de fin après le ${date(data.day)}, jour des données.`,
              ),
            )
          : msg('Le contrat n’a écrit aucune échéance à venir.')
      }
    </p>
    <ul class="deadlines">
      ${deadlines.map(
        ({ sheet, action, end }) =>
          html`<li>
            <b>${endWords(end)}</b>
            <div>
              <p lang="fr">${action.title}</p>
              <p class="note"><span class="code">${sheet.id}</span> <button class="open" type="button" data-id=${sheet.id} lang="fr" @click=${() => onOpen(sheet.id)}>${sheet.title}</button></p>
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
}
