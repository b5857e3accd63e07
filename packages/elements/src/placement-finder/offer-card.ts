// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { jobName, number, plural } from '@orientation-widgets/domain/words/format.js';
import { iconPrint } from '../icons/action-icons.js';
import { tensionBadge } from '../jobs/tension-badge.js';
import { jobsOf } from '@orientation-widgets/domain/directory/named-jobs.js';
import { addressLine } from '@orientation-widgets/domain/directory/address-line.js';
import { ways } from '../directory/helper-card.js';
import type { Offer } from '@orientation-widgets/domain/directory/placements.js';
import type { PlacementsProps } from './placements-props.js';

type CardProps = Pick<PlacementsProps, 'jobs' | 'headingLevel' | 'print' | 'keep'>;

/** Card of a place to try a job: job, place, audience and contacts. */
export function offerCard(offer: Offer, { jobs, headingLevel, print, keep }: CardProps): TemplateResult {
  const { resource } = offer;
  const { id, name, summary, address, placement, audiences, checked } = resource;
  const [job] = jobsOf([placement], jobs.byKey);
  const level = job && jobs.levels.get(job.id);
  const title = job ? jobName(job.title) : name;
  return html`<li class="helper offer" part="item" data-id=${id} tabindex="-1">
    ${heading(headingLevel + 1, html`<span lang="fr">${title}</span>`, 'name')}
    ${placement.employer ? html`<p lang="fr">${placement.employer}${placement.sizeBand ? `, ${placement.sizeBand}` : ''}</p>` : nothing}
    ${address ? html`<p class="soft" lang="fr">${addressLine(address)}</p>` : nothing}
    ${level ? html`<p>${tensionBadge(level.level, msg('Tension'))} <span class="note">${level.record.period}</span></p>` : nothing}
    <p class="what" lang="fr">${summary}</p>
    <ul class="bulleted">
      <li>${availabilityLabel(placement.available)}</li>
      ${durationLabel(placement) ? html`<li>${durationLabel(placement)}</li>` : nothing}
      <li>${audiences.length ? msg(html`Pour : <span lang="fr">${audiences.join(', ')}</span>`) : msg('Le lieu ne dit pas qui il accueille.')}</li>
      <li>${disabilityLabel(placement.disability)}</li>
      ${placement.frame ? html`<li lang="fr">${placement.frame}</li>` : nothing}
    </ul>
    <div class="answer">
      <p><strong>${msg('Pour avoir une réponse')}</strong></p>
      <div class="ways" part="actions">
        ${ways(offer)}
        <button class="btn sec" type="button" @click=${() => print(offer)}>${iconPrint()}${msg('Ma demande à emporter')}<span class="visually-hidden" lang="fr"> ${name}</span></button>
        ${keep(resource)}
      </div>
    </div>
    <p class="note">${checked ? msg(str`Déclaré le ${date(checked)}`) : msg('Date de la déclaration inconnue.')}</p>
  </li>`;
}

function availabilityLabel(available: boolean | null): string {
  if (available === null) return msg('Disponibilité inconnue');
  return available ? msg('Peut accueillir en ce moment') : msg('N’accueille personne en ce moment');
}

function disabilityLabel(disability: boolean | null): string {
  if (disability === null) return msg('Accueil des personnes en situation de handicap : inconnu');
  return disability
    ? msg('Accueille des personnes en situation de handicap')
    : msg('N’est pas adapté aux personnes en situation de handicap');
}

function durationLabel({ minDays, maxDays }: Offer['resource']['placement']): string {
  if (minDays === undefined && maxDays === undefined) return '';
  if (minDays === undefined || minDays === maxDays)
    return plural(maxDays ?? 0, msg(str`${number(maxDays ?? 0)} jour au plus|${number(maxDays ?? 0)} jours au plus`));
  if (maxDays === undefined)
    return plural(minDays, msg(str`${number(minDays)} jour au moins|${number(minDays)} jours au moins`));
  return msg(str`de ${number(minDays)} à ${number(maxDays)} jours`);
}
