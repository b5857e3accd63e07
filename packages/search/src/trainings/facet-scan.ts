// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { TRAINING_FACETS } from './facet-names.js';
import type { FacetColumn, FacetName, SessionFacet, TrainingFacet } from './facet-names.js';
import type { FilterPlan } from './filter-plan.js';
import { startRank } from './session-table.js';
import type { SessionTable } from './session-table.js';
import type { FacetCounts } from './training-search.js';
import type { TrainingFacetColumn, TrainingTable } from './training-table.js';

/** What every session must satisfy, whatever the facet counted. */
export interface Requirements {
  /**
   * Kilometres from the visitor to each place (0 when there is no circle), Infinity when the place is outside the circle or
   * not one the text names; the last one is "no place". Undefined when any place will do.
   */
  readonly reach: Float64Array | undefined;
  /** Day number; sessions over before are left out. 0 keeps all. */
  readonly today: number;
}

/** Trainings that match, with what sorts them. */
export interface Scan {
  readonly trainings: number[];
  /** Kilometres to the nearest matching session, by training number. */
  readonly nearest: Float64Array;
  /** Rank of the soonest matching session, by training number: see `startRank`. Infinity when there is none. */
  readonly soonest: Float64Array;
  readonly facets: FacetCounts;
}

interface Counter {
  readonly name: FacetName;
  readonly bit: number;
  readonly values: readonly (string | null)[];
  readonly counts: Uint32Array;
  /** Last training counted for each value, to count it once. */
  readonly last: Int32Array;
}
interface SessionCounter extends Counter {
  readonly codes: FacetColumn['codes'];
}
interface TrainingCounter extends Counter {
  readonly codes: TrainingFacetColumn['codes'];
}

/** True when row r satisfies the requirements. */
export function isEligible(table: SessionTable, row: number, { reach, today }: Requirements): boolean {
  return (reach === undefined || reach[table.places[row]!] !== Infinity) && table.endDays[row]! >= today;
}

/** Bits of the filters that row r fails, added to `fails`; stops at two, since no count needs more. */
export function failedFilters(plan: FilterPlan, row: number, fails: number): number {
  for (const { accepted, codes, exempt, bit } of plan.sessions) {
    if (accepted[codes[row]!] || exempt?.[row]) continue;
    fails |= bit;
    if (fails & (fails - 1)) return fails;
  }
  return fails;
}

/** Bits of the filters that a training fails. */
function failedByTraining(plan: FilterPlan, training: number): number {
  let fails = 0;
  for (const { accepted, codes, bit } of plan.trainings)
    if (!codes[training]!.some(code => accepted[code])) fails |= bit;
  return fails;
}

/** One pass over the sessions of the candidates: which match, how near, how soon, and how many for each value. */
export function scan(
  candidates: Iterable<number>,
  facets: readonly FacetName[],
  plan: FilterPlan,
  needs: Requirements,
  trainings: TrainingTable,
  sessions: SessionTable,
): Scan {
  const count = sessions.first.length - 1;
  const nearest = new Float64Array(count).fill(Infinity);
  const soonest = new Float64Array(count).fill(Infinity);
  const found: number[] = [];
  const onSession: SessionCounter[] = [];
  const onTraining: TrainingCounter[] = [];
  for (const name of new Set(facets)) {
    const bit = plan.bits.get(name) ?? 0;
    if (isTrainingFacet(name)) onTraining.push({ name, bit, ...counter(trainings.facet(name)) });
    else onSession.push({ name, bit, ...counter(sessions.facet(name)) });
  }
  const { reach, today } = needs;
  // Tables once, outside the loop: it runs over every session of the catalogue.
  const { first, places } = sessions;

  for (const training of candidates) {
    const own = failedByTraining(plan, training);
    if (own & (own - 1)) continue;
    let matches = false;
    let matchesBut = false;
    let live = 0;
    let km = Infinity;
    let day = Infinity;
    for (let row = first[training]!, end = first[training + 1]!; row < end; row++) {
      if (!isEligible(sessions, row, needs)) continue;
      live++;
      const fails = failedFilters(plan, row, own);
      if (fails & (fails - 1)) continue;
      if (fails === 0) {
        matches = true;
        if (reach && reach[places[row]!]! < km) km = reach[places[row]!]!;
        const rank = startRank(sessions, row, today);
        if (rank < day) day = rank;
      } else if (fails === own) matchesBut = true;
      for (const { bit, codes, last, counts } of onSession) {
        const code = codes[row]!;
        if (last[code] === training || fails & ~bit) continue;
        last[code] = training;
        counts[code]!++;
      }
    }
    nearest[training] = km;
    soonest[training] = day;
    if (live === 0 && !reach && plan.sessionBits === 0) {
      matches = own === 0;
      matchesBut = own !== 0;
    }
    if (matches) found.push(training);
    for (const facet of onTraining) {
      if (matches || (matchesBut && own === facet.bit))
        for (const code of facet.codes[training]!) facet.counts[code]!++;
    }
  }
  return {
    trainings: found,
    nearest,
    soonest,
    facets: Object.fromEntries([...onSession, ...onTraining].map(facet => [facet.name, counted(facet)])),
  };
}

function isTrainingFacet(name: TrainingFacet | SessionFacet): name is TrainingFacet {
  return (TRAINING_FACETS as readonly string[]).includes(name);
}

function counter<C extends { readonly values: readonly (string | null)[] }>(
  column: C,
): C & Pick<Counter, 'counts' | 'last'> {
  return {
    ...column,
    counts: new Uint32Array(column.values.length),
    last: new Int32Array(column.values.length).fill(-1),
  };
}

function counted({ values, counts }: Counter): Record<string, number> {
  return Object.fromEntries(
    values.flatMap((value, code) => (value !== null && counts[code] ? [[value, counts[code]]] : [])),
  );
}
