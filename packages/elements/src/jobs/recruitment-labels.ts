// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Recruitment } from '@orientation-widgets/feed';
import { number, percent } from '../i18n/formats/format.js';

function withheld(secret: boolean): string {
  return secret ? msg('chiffre secret') : msg('non publié');
}

/** A part of the plans, as a share only where both figures are exact. */
function part(value: number | null, { projects, secret }: Recruitment): string {
  if (value === null || (secret && value === 0)) return withheld(secret);
  if (secret) return msg(str`au moins ${number(value)}`);
  return projects ? msg(str`${number(value)}, soit ${percent(Math.round((100 * value) / projects))}`) : number(value);
}

/** Hires planned: a figure, a lower bound, none, secret or not published. */
export function plannedLabel({ projects, secret }: Recruitment): string {
  if (projects === null || (secret && projects === 0)) return withheld(secret);
  if (projects === 0) return msg('aucun');
  return secret ? msg(str`au moins ${number(projects)}`) : number(projects);
}

/** Of which judged difficult by employers. */
export function difficultLabel(plans: Recruitment): string {
  return part(plans.difficult, plans);
}

/** Of which seasonal. */
export function seasonalLabel(plans: Recruitment): string {
  return part(plans.seasonal, plans);
}
