// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { FacetColumn } from './facet-column.js';
import { SESSION_FACETS, TRAINING_FACETS } from '../facets/facet-names.js';
import type { FacetName } from '../facets/facet-names.js';
import type { SessionTable } from './session-table.js';
import type { DateRange, Filters, FilterValue } from './training-search.js';
import type { TrainingFacetColumn, TrainingTable } from './training-table.js';

/** A filter on sessions. A row fails it when `accepted[codes[row]]` is 0. */
export interface SessionCheck {
  /** The bit of this filter in a set of failed filters. */
  readonly bit: number;
  readonly accepted: Uint8Array;
  readonly codes: FacetColumn['codes'];
  /** 1 for the rows that pass the filter whatever their value. */
  readonly exempt?: Uint8Array;
}

/** A filter on trainings. A training fails it when none of its codes is accepted. */
export interface TrainingCheck {
  readonly bit: number;
  readonly accepted: Uint8Array;
  readonly codes: TrainingFacetColumn['codes'];
}

/** Filters compiled into tables of accepted codes. */
export interface FilterPlan {
  readonly sessions: readonly SessionCheck[];
  readonly trainings: readonly TrainingCheck[];
  /** Bits of all the filters on sessions. */
  readonly sessionBits: number;
  /** The bit of each facet that has a filter. */
  readonly bits: ReadonlyMap<FacetName, number>;
}

function isRange(filter: readonly FilterValue[] | DateRange): filter is DateRange {
  return !Array.isArray(filter);
}

/** Whether a date is in a range; dates of different precision are compared up to the precision of both. */
function isWithin(date: string, { from, to }: DateRange): boolean {
  const before = from !== undefined && date.slice(0, from.length) < from.slice(0, date.length);
  const after = to !== undefined && date.slice(0, to.length) > to.slice(0, date.length);
  return !before && !after;
}

function acceptedValues(values: readonly (string | null)[], filterValues: readonly FilterValue[]): Uint8Array {
  const texts = new Set(filterValues.map(String));
  return Uint8Array.from(values, value => (value !== null && texts.has(value) ? 1 : 0));
}

/** Compiles filters. A value that no session or training has matches nothing. */
export function planFilters(requestedFilters: Filters, trainings: TrainingTable, sessions: SessionTable): FilterPlan {
  // Null prototype, since a page may have added `mode` to `Object.prototype`.
  const filters: Filters = Object.assign(Object.create(null) as Filters, requestedFilters);
  const bits = new Map<FacetName, number>();
  const plan = { sessions: [] as SessionCheck[], trainings: [] as TrainingCheck[], sessionBits: 0, bits };
  const newBit = (name: FacetName): number => {
    const bit = 1 << bits.size;
    bits.set(name, bit);
    return bit;
  };
  for (const name of TRAINING_FACETS) {
    const filterValues = filters[name];
    if (!filterValues?.length) continue;
    const { values, codes } = trainings.facet(name);
    plan.trainings.push({ bit: newBit(name), accepted: acceptedValues(values, filterValues), codes });
  }
  for (const name of SESSION_FACETS) {
    const filterValues = filters[name];
    if (!filterValues) continue;
    if (isRange(filterValues)) {
      if (filterValues.from === undefined && filterValues.to === undefined) continue;
      const { values, codes } = sessions.starts;
      const accepted = Uint8Array.from(values, date => (date !== null && isWithin(date, filterValues) ? 1 : 0));
      plan.sessions.push({ bit: newBit(name), accepted, codes, exempt: sessions.permanent });
    } else if (filterValues.length) {
      const { values, codes } = sessions.facet(name);
      plan.sessions.push({ bit: newBit(name), accepted: acceptedValues(values, filterValues), codes });
    }
  }
  plan.sessionBits = plan.sessions.reduce((all, { bit }) => all | bit, 0);
  return plan;
}
