// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { SESSION_FACETS, TRAINING_FACETS } from './facet-names.js';
import type { FacetColumn, FacetName } from './facet-names.js';
import type { SessionTable } from './session-table.js';
import type { DateRange, Filters, FilterValue } from './training-search.js';
import type { TrainingFacetColumn, TrainingTable } from './training-table.js';

/** One filter on sessions. A row fails when `accepted[codes[row]]` is 0. */
export interface SessionCheck {
  /** Own bit, to know which filter a row fails. */
  readonly bit: number;
  readonly accepted: Uint8Array;
  readonly codes: FacetColumn['codes'];
  /** Rows the filter lets through whatever their value. */
  readonly exempt?: Uint8Array;
}

export interface TrainingCheck {
  readonly bit: number;
  readonly accepted: Uint8Array;
  readonly codes: TrainingFacetColumn['codes'];
}

/** Filters turned into tables. */
export interface FilterPlan {
  readonly sessions: readonly SessionCheck[];
  readonly trainings: readonly TrainingCheck[];
  /** Bits of all the filters on sessions. */
  readonly sessionBits: number;
  readonly bits: ReadonlyMap<FacetName, number>;
}

function isRange(filter: readonly FilterValue[] | DateRange): filter is DateRange {
  return !Array.isArray(filter);
}

/** Compares dates of unequal precision on what both say. */
function isWithin(date: string, { from, to }: DateRange): boolean {
  const before = from !== undefined && date.slice(0, from.length) < from.slice(0, date.length);
  const after = to !== undefined && date.slice(0, to.length) > to.slice(0, date.length);
  return !before && !after;
}

function acceptedValues(values: readonly (string | null)[], wanted: readonly FilterValue[]): Uint8Array {
  const texts = new Set(wanted.map(String));
  return Uint8Array.from(values, value => (value !== null && texts.has(value) ? 1 : 0));
}

export function planFilters(asked: Filters, trainings: TrainingTable, sessions: SessionTable): FilterPlan {
  // A page may have given every object a `mode` of its own.
  const filters: Filters = Object.assign(Object.create(null), asked);
  const bits = new Map<FacetName, number>();
  const plan = { sessions: [] as SessionCheck[], trainings: [] as TrainingCheck[], sessionBits: 0, bits };
  const newBit = (name: FacetName): number => {
    const bit = 1 << bits.size;
    bits.set(name, bit);
    return bit;
  };
  for (const name of TRAINING_FACETS) {
    const wanted = filters[name];
    if (!wanted?.length) continue;
    const { values, codes } = trainings.facet(name);
    plan.trainings.push({ bit: newBit(name), accepted: acceptedValues(values, wanted), codes });
  }
  for (const name of SESSION_FACETS) {
    const wanted = filters[name];
    if (!wanted) continue;
    if (isRange(wanted)) {
      if (wanted.from === undefined && wanted.to === undefined) continue;
      const { values, codes } = sessions.starts;
      const accepted = Uint8Array.from(values, date => (date !== null && isWithin(date, wanted) ? 1 : 0));
      plan.sessions.push({ bit: newBit(name), accepted, codes, exempt: sessions.permanent });
    } else if (wanted.length) {
      const { values, codes } = sessions.facet(name);
      plan.sessions.push({ bit: newBit(name), accepted: acceptedValues(values, wanted), codes });
    }
  }
  plan.sessionBits = plan.sessions.reduce((all, { bit }) => all | bit, 0);
  return plan;
}
