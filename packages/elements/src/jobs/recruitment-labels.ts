// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Recruitment } from '@orientation-widgets/feed';
import { number, percent } from '../i18n/formats/format.js';

type Figure = 'projects' | 'difficult' | 'seasonal';

/** Whether a figure is secret, wholly or in part. A feed without `masked` does not say which figures are. */
export function isMasked({ masked, secret }: Recruitment, figure: Figure): boolean {
  return masked ? masked.includes(figure) : secret;
}

/** A figure, a lower bound, secret or not published. */
function amount(plans: Recruitment, figure: Figure): string {
  const value = plans[figure];
  const masked = isMasked(plans, figure);
  if (value === null || (masked && value === 0)) return masked ? msg('chiffre secret') : msg('non publié');
  return masked ? msg(str`au moins ${number(value)}`) : number(value);
}

/** A part of the plans, as a share only where both figures are exact. */
function part(plans: Recruitment, figure: Figure): string {
  const { projects, [figure]: value } = plans;
  const isExact = !isMasked(plans, figure) && !isMasked(plans, 'projects');
  return isExact && projects && value !== null
    ? msg(str`${number(value)}, soit ${percent(Math.round((100 * value) / projects))}`)
    : amount(plans, figure);
}

/** Hires planned: a figure, a lower bound, none, secret or not published. */
export function plannedLabel(plans: Recruitment): string {
  return plans.projects === 0 && !isMasked(plans, 'projects') ? msg('aucun') : amount(plans, 'projects');
}

/** Of which judged difficult by employers. */
export function difficultLabel(plans: Recruitment): string {
  return part(plans, 'difficult');
}

/** Of which seasonal. */
export function seasonalLabel(plans: Recruitment): string {
  return part(plans, 'seasonal');
}
