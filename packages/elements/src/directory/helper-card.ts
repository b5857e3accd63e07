// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { number } from '@orientation-widgets/domain/words/format.js';
import { addressLine } from '@orientation-widgets/domain/directory/address-line.js';
import { canBeAsked } from '@orientation-widgets/domain/directory/resource-query.js';
import type { ResourceMatch } from '@orientation-widgets/domain/directory/resource-query.js';
import { dayBar } from './day-bar.js';
import { iconMail, iconPhone, iconWay } from './helper-icons.js';
import { kindLabel } from '@orientation-widgets/domain/directory/need-labels.js';
import { openingLabel } from '@orientation-widgets/domain/directory/opening-labels.js';

export interface HelperCardProps {
  readonly helper: ResourceMatch;
  readonly headingLevel: number;
  /** Current time, `14:30`: position of the mark on the line of the day. */
  readonly now: string;
  /** Details of the resource; nothing while they are closed. */
  readonly details: TemplateResult | typeof nothing;
  readonly isOpen: boolean;
  /** Save button, added at the first gesture in a place already reserved. */
  readonly keep: unknown;
  toggle: () => void;
}

/** Card of a helper: name, opening status and contacts; the details open in place. */
export function helperCard({
  helper,
  headingLevel,
  now,
  details,
  isOpen,
  keep,
  toggle,
}: HelperCardProps): TemplateResult {
  const { resource, opening } = helper;
  const { id, name, summary, kind, address } = resource;
  return html`<li class="helper" part="item" data-id=${id}>
    <div class="helper-head">
      ${heading(headingLevel, html`<button class="go" type="button" lang="fr" aria-expanded=${isOpen} @click=${toggle}>${name}</button>`, 'name')}
      ${address ? html`<p class="state ${opening.status}"><span class="dot" aria-hidden="true"></span>${openingLabel(opening)}</p>` : html`<p class="soft">${kindLabel(kind)}</p>`}
    </div>
    ${address ? html`<p class="soft" lang="fr">${addressLine(address)}</p>` : nothing}
    <p class="what" lang="fr">${summary}</p>
    ${opening.status === 'open' || opening.status === 'closed' ? dayBar(opening.spans, now) : nothing}
    ${opening.status === 'words' ? html`<p class="note" lang="fr">${opening.text}</p>` : nothing}
    ${opening.status === 'unknown' && address ? html`<p class="note">${canBeAsked(resource) ? msg('Ce n’est pas « fermé ». Appelez, ou écrivez.') : msg('Ce n’est pas « fermé » : ces données n’ont pas ses horaires.')}</p>` : nothing}
    <div class="ways room" part="actions">${ways(helper)} ${keep}</div>
    ${details}
  </li>`;
}

/** Link to a phone number; undefined for a text that is not one. */
export function dial(phone: string | undefined): string | undefined {
  return phone && safeUrl(`tel:${phone.replace(/[^+\d]/g, '')}`);
}

/**
 * Contacts of a helper, telephone first, since a call can avoid a useless trip.
 * @param saysNone - whether to state that there is no contact.
 */
export function ways(
  { resource, distanceKm }: Pick<ResourceMatch, 'resource' | 'distanceKm'>,
  saysNone = true,
): TemplateResult {
  const { phone, email, url, name, address, lat, lon, contact } = resource;
  const tel = dial(phone);
  const link = url && safeUrl(url);
  const mail = email && safeUrl(`mailto:${email}`);
  const far = distanceKm === undefined ? undefined : distanceLabel(distanceKm);
  const way =
    address && lat !== undefined && lon !== undefined
      ? safeUrl(`https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=16/${lat}/${lon}`)
      : undefined;
  return html`
    ${
      tel
        ? html`<a class="btn tel" href=${tel} 
          >${iconPhone()}<span class="visually-hidden">${msg(html`Appeler <span lang="fr">${name}</span> :`)}</span><bdi>${phone}</bdi></a>`
        : nothing
    }
    ${
      mail && !tel
        ? html`<a class="btn tel" href=${mail} 
          >${iconMail()}<span class="visually-hidden">${msg(html`Écrire à <span lang="fr">${name}</span> :`)}</span><bdi>${email}</bdi></a>`
        : nothing
    }
    ${link && !address ? html`<a class="btn sec" href=${link} rel="noreferrer">${msg('Voir la page')}<span class="visually-hidden" lang="fr"> ${name}</span></a>` : nothing}
    ${way ? html`<a class="btn sec" href=${way} rel="noreferrer">${iconWay()}${far ? msg(str`Y aller, ${far}`) : msg('Y aller')}<span class="visually-hidden" lang="fr"> ${name}</span></a>` : nothing}
    ${tel || mail || link || contact || !saysNone ? nothing : html`<span class="note">${noContact(address)}</span>`}
    ${contact ? html`<span lang="fr">${contact}</span>` : nothing}
  `;
}

/** Statement that no phone number is published, with the remaining way to make contact. */
function noContact(address: Resource['address']): string {
  if (!address) return msg('Aucun contact n’est indiqué.');
  const none = msg('Aucun téléphone, courriel ou site n’est publié.');
  return address.street ? `${none} ${msg('Allez à cette adresse, ou écrivez-y.')}` : none;
}

/** Distance label, to the hundred metres under ten kilometres. */
export function distanceLabel(km: number): string {
  return km < 1
    ? msg('moins de 1\u00a0km')
    : msg(str`${number(km < 10 ? Math.round(km * 10) / 10 : Math.round(km))}\u00a0km`);
}
