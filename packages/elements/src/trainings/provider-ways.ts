// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Provider } from '@orientation-widgets/feed';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';

const iconPhone = svg`<path d="M6.5 3.5h3l1.5 4-2 1.5a11 11 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A16 16 0 0 1 4.5 5.7 2 2 0 0 1 6.5 3.5z"/>`;
const iconMail = svg`<rect x="3.5" y="5.5" width="17" height="13" rx="2"/><path d="m4 7 8 6 8-6"/>`;

/** Button that calls a number; nothing when it is unknown or is not one. */
export function phoneButton(phone: string | undefined, look: 'pri' | 'sec'): TemplateResult | typeof nothing {
  const tel = phone && safeUrl(`tel:${phone.replace(/[\s.]/g, '')}`);
  return tel
    ? html`<a class="btn ${look}" href=${tel}>${icon(iconPhone)}<span class="visually-hidden">${msg('Appeler')}</span> <bdi>${phone}</bdi></a>`
    : nothing;
}

/** Buttons that call and write to an establishment; each is omitted when its number or address is unknown. */
export function providerWays({ phone, email }: Partial<Pick<Provider, 'phone' | 'email'>> = {}): TemplateResult {
  const mail = email && safeUrl(`mailto:${email}`);
  return html`${phoneButton(phone, 'pri')}
    ${mail ? html`<a class="btn sec" href=${mail}>${icon(iconMail)}${msg('Écrire')}</a>` : nothing}`;
}
