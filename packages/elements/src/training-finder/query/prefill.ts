// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { START_PERIODS } from '@orientation-widgets/domain/trainings/start-periods.js';
import { CHOICES, EMPTY_QUERY } from './finder-query.js';
import type { ChoiceFilter, FinderQuery, Order, Start } from './finder-query.js';

type Listed = readonly string[] | string | boolean | null;

/** Query attributes that a page can set. A list is an array, or a text with commas. */
export interface Prefill extends Readonly<Partial<Record<ChoiceFilter, Listed>>> {
  readonly query?: string | null;
  readonly job?: string | null;
  readonly near?: string | null;
  readonly radius?: number | string | null;
  readonly territory?: string | null;
  readonly start?: string | null;
  readonly sort?: string | null;
}

export const ORDERS = ['relevance', 'distance', 'start', 'outcome', 'success', 'demand'] as const satisfies Order[];
const months = /^(?=.*\d)(\d{4}-(0[1-9]|1[0-2]))?\.\.(\d{4}-(0[1-9]|1[0-2]))?$/;

/** Values of an attribute that holds several. */
export function list(value: Listed | undefined): readonly string[] {
  if (Array.isArray(value)) return value as readonly string[];
  return String(value ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(part => part && part !== 'false');
}

/** Radius in kilometres; `all` or 0 is the whole region; any other value is the default. */
function radius(value: number | string | null | undefined): number | null {
  if (value === 'all' || value === 0 || value === '0') return null;
  return Number(value) > 0 ? Number(value) : EMPTY_QUERY.radiusKm;
}

function readStart(text: string): Start | undefined {
  return (START_PERIODS as readonly string[]).includes(text) || months.test(text) ? (text as Start) : undefined;
}

/** Places that the page names, the preferred one first: `lat,lon`, a commune's id, a postal code or a name. */
export function prefilledPlaces({ near, territory }: Prefill): string[] {
  return [...(near ? [near] : []), ...list(territory).filter(id => id.startsWith('com-'))];
}

/** Query set by a page, without its place. A territory is a département (`dep-59`), a bassin, a SPEL or a commune. */
export function readPrefill(prefill: Prefill): FinderQuery {
  const choices: Partial<Record<ChoiceFilter, readonly string[]>> = {};
  for (const choice of CHOICES) choices[choice] = list(prefill[choice]);
  for (const id of list(prefill.territory)) {
    if (id.startsWith('dep-')) choices.department = [...(choices.department ?? []), id.slice(4)];
    else
      for (const kind of ['bassin', 'spel'] as const)
        if (id.startsWith(`${kind}-`)) choices[kind] = [...(choices[kind] ?? []), id];
  }
  return {
    text: prefill.query ?? '',
    radiusKm: radius(prefill.radius),
    choices,
    start: readStart(prefill.start ?? ''),
    order: ORDERS.find(order => order === prefill.sort),
  };
}
