// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { printSheet } from '../export/print-sheet.js';
import { language } from '@orientation-widgets/domain/words/current-language.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { addressLine } from '@orientation-widgets/domain/directory/address-line.js';
import { spansLabel, weekdayName } from '@orientation-widgets/domain/directory/opening-labels.js';
import type { ResourceData } from './resource-data.js';
import { addDays } from '@orientation-widgets/domain/directory/local-time.js';
import type { LocalTime } from '@orientation-widgets/domain/directory/local-time.js';
import { spansOf } from '@orientation-widgets/domain/directory/opening.js';

/** Prints a card of a resource: name, address, hours and contacts. */
export function printCard(resource: Resource, { sources }: ResourceData, now: LocalTime): void {
  const { name, summary, address, phone, email, url, contact, checked, sourceId } = resource;
  const source = sourceId && sources.get(sourceId);
  printSheet(
    html`<main>
      <h1>${msg('Qui peut m’aider ?')}</h1>
      <h2 lang="fr">${name}</h2>
      <p lang="fr">${summary}</p>
      ${phone ? html`<p class="phone">${phone}</p>` : nothing}
      ${address ? html`<p lang="fr">${addressLine(address)}</p>` : nothing}
      ${email ? html`<p>${email}</p>` : nothing} ${url ? html`<p>${url}</p>` : nothing} ${contact ? html`<p lang="fr">${contact}</p>` : nothing}
      <h3>${msg('Horaires')}</h3>
      ${weekView(resource, now)}
      <h3>${msg('Mes questions')}</h3>
      <p class="blank"></p>
      <p class="blank"></p>
      <p class="source">
        ${checked ? msg(str`Vérifié le ${date(checked)}`) : phone ? msg('Date de vérification inconnue. Appelez avant d’y aller.') : msg('Date de vérification inconnue.')}
        ${source ? msg(str`Source : ${source.publisher}, ${source.title}.`) : nothing}
        ${source && source.example ? msg('Données d’exemple, inventées pour la démonstration.') : nothing}
      </p>
    </main>`,
    language,
  );
}

function weekView(resource: Resource, { day, weekday }: LocalTime): TemplateResult {
  const { hours, hoursText } = resource;
  if (!hours?.length) return hoursText ? html`<p lang="fr">${hoursText}</p>` : html`<p>${msg('Horaires inconnus')}</p>`;
  const monday = addDays(day, 1 - weekday);
  return html`<ul>
    ${[1, 2, 3, 4, 5, 6, 7].map(on => {
      const spans = spansOf(resource, addDays(monday, on - 1), on);
      return html`<li>${msg(str`${weekdayName(on)} : ${spans.length ? spansLabel(spans) : msg('fermé')}`)}</li>`;
    })}
  </ul>`;
}
