// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Recruitment } from '@orientation-widgets/feed';
import { number, percent } from '../i18n/formats/format.js';

type Figure = 'projects' | 'difficult' | 'seasonal';

/** Whether a figure is secret, wholly or in part. A feed without `masked` does not say which figures are. */
export function isMasked({ masked, secret }: Recruitment, figure: Figure): boolean {
  return masked?.includes(figure) ?? secret;
}

/** A figure, a lower bound, none, secret or not published; a part has its share where both figures are exact. */
function label(plans: Recruitment, figure: Figure): string {
  const { projects, [figure]: value } = plans;
  if (isMasked(plans, figure)) return value ? msg(str`au moins ${number(value)}`) : msg('chiffre secret');
  if (value === null) return msg('non publié');
  if (figure === 'projects') return value ? number(value) : msg('aucun');
  return projects && !isMasked(plans, 'projects')
    ? msg(str`${number(value)}, soit ${percent(Math.round((100 * value) / projects))}`)
    : number(value);
}

/** Hires planned. */
export function plannedLabel(plans: Recruitment): string {
  return label(plans, 'projects');
}

/** Of which judged difficult by employers. */
export function difficultLabel(plans: Recruitment): string {
  return label(plans, 'difficult');
}

/** Of which seasonal. */
export function seasonalLabel(plans: Recruitment): string {
  return label(plans, 'seasonal');
}
