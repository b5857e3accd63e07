// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { printSheet } from '../export/print-sheet.js';
import { language } from '@orientation-widgets/domain/words/current-language.js';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import type { NamedJobs } from '@orientation-widgets/domain/directory/load-jobs.js';
import { jobsOf } from '@orientation-widgets/domain/directory/named-jobs.js';
import { addressLine } from '@orientation-widgets/domain/directory/address-line.js';
import type { ResourceData } from '../directory/resource-data.js';
import type { Offer } from '@orientation-widgets/domain/directory/placements.js';

/** Prints a placement request: known facts about the place, and lines to fill in. */
export function printRequest({ resource }: Offer, { sources }: ResourceData, { byKey }: NamedJobs): void {
  const { name, placement, address, phone, email, contact, sourceId } = resource;
  const [job] = jobsOf([placement], byKey);
  const source = sourceId && sources.get(sourceId);
  const blanks = [
    msg('Je m’appelle :'),
    msg('Mon établissement, ou qui m’accompagne :'),
    msg('On peut me joindre :'),
    msg('Je voudrais venir, du … au … :'),
    msg('Ce que j’aimerais voir ou faire :'),
    msg('Date et signature :'),
  ];
  printSheet(
    html`<main>
    <h1>${msg('Ma demande')}</h1>
    <h2 lang="fr">${job ? jobName(job.title) : name}</h2>
    <p lang="fr">${placement.employer || name}</p>
    ${address ? html`<p lang="fr">${addressLine(address)}</p>` : nothing}
    ${phone ? html`<p>${msg(str`Téléphone : ${phone}`)}</p>` : nothing} ${email ? html`<p>${msg(str`Courriel : ${email}`)}</p>` : nothing}
    ${contact ? html`<p lang="fr">${contact}</p>` : nothing} ${placement.frame ? html`<p lang="fr">${placement.frame}</p>` : nothing}
    ${blanks.map(label => html`<p class="blank">${label}</p>`)}
    ${source ? html`<p class="source">${msg(str`Source : ${source.publisher}, ${source.title}.`)}${source.example ? ` ${msg('Données d’exemple, inventées pour la démonstration.')}` : ''}</p>` : nothing}
  </main>`,
    language,
  );
}
