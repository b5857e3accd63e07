// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { number, plural } from '@orientation-widgets/domain/words/format.js';

/** Title of the map: number of places of training. */
export function siteCount(count: number): string {
  if (count === 0) return msg('Aucun lieu de formation');
  return plural(count, msg(str`${number(count)} lieu de formation|${number(count)} lieux de formation`));
}

export function mapKeys(): string {
  return msg(
    'Flèches : d’un lieu à l’autre. Plus et moins : agrandir, réduire. Entrée : voir les formations. Échap : fermer la carte.',
  );
}

export function mapHint(): TemplateResult {
  return html`<span class="fine">${msg('Choisissez un lieu pour voir ses formations. Ctrl et la molette agrandissent la carte.')}</span
    ><span class="coarse">${msg('Touchez un lieu pour voir ses formations. Deux doigts déplacent et agrandissent la carte.')}</span>`;
}
