// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Recruitment } from '@orientation-widgets/feed';
import { number, percent } from '../words/format.js';

type Figure = 'projects' | 'difficult' | 'seasonal';

/** Whether a figure is secret, entirely or in part. A feed without `masked` does not tell which figures are. */
export function isMasked({ masked, secret }: Recruitment, figure: Figure): boolean {
  return masked?.includes(figure) ?? secret;
}

/** Whether the source publishes a figure: a value, or that it is secret. */
export function hasPublishedFigure(plans: Recruitment, figure: Figure): boolean {
  return plans[figure] !== null || isMasked(plans, figure);
}

/**
 * Label of one figure of the recruitment plans: planned hires, difficult hires or seasonal hires. The figure is exact,
 * a lower bound, zero, secret or not published; a part has its share when both figures are exact.
 */
export function recruitmentLabel(plans: Recruitment, figure: Figure): string {
  const { projects, [figure]: value } = plans;
  if (isMasked(plans, figure)) return value ? msg(str`au moins ${number(value)}`) : msg('chiffre secret');
  if (value === null) return msg('non publié');
  if (figure === 'projects') return value ? number(value) : msg('aucun');
  return projects && !isMasked(plans, 'projects')
    ? msg(str`${number(value)}, soit ${percent(Math.round((100 * value) / projects))}`)
    : number(value);
}
