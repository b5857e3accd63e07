// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { safeUrl } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { icon } from '../../html/icons.js';
import { telephoneAddress, type View } from '../../layout/views.js';

/** Contacts of a structure or an establishment; unknown ones are left out. */
interface Contacts {
  readonly phone?: string | undefined;
  /** Address of a map. */
  readonly way: string | undefined;
  /** Address of its site. */
  readonly url?: string | undefined;
  readonly email?: string | undefined;
  /** Id of the section of the page with people to call instead. */
  readonly helpers?: string | undefined;
}

/** Links to contact a structure: the phone first, or else the map. */
export function contactLinks({ phone, way, url, email, helpers }: Contacts): View {
  const tel = telephoneAddress(phone);
  const site = url && safeUrl(url);
  const links = [
    ...(tel
      ? [{ href: tel, text: html`${icon('phone')}<span>Appeler le <span class="span">${phone}</span></span>` }]
      : []),
    ...(way ? [{ href: way, text: html`${icon('place')}<span>Y aller</span>` }] : []),
    ...(site ? [{ href: site, text: html`Voir le site` }] : []),
    ...(email ? [{ href: `mailto:${email}`, text: html`Écrire` }] : []),
    ...(helpers ? [{ href: helpers, text: html`En parler avec quelqu’un` }] : []),
  ];
  return links.length
    ? html`<p class="actions-line">${links.map(({ href, text }, rank) => html`<a class=${rank ? 'btn sec' : 'btn'} href=${href} rel=${href.startsWith('http') ? 'noreferrer' : nothing}>${text}</a> `)}</p>`
    : nothing;
}
