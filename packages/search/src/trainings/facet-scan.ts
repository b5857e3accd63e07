// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { FacetColumn } from './facet-column.js';
import { TRAINING_FACETS } from '../facets/facet-names.js';
import type { FacetName, SessionFacet, TrainingFacet } from '../facets/facet-names.js';
import type { FilterPlan } from './filter-plan.js';
import { shutRows, startRank } from './session-table.js';
import type { SessionTable } from './session-table.js';
import type { FacetCounts } from './training-search.js';
import type { TrainingFacetColumn, TrainingTable } from './training-table.js';

/** Conditions that are not facets: they apply to the results and to every count. */
export interface Requirements {
  /**
   * Distance to each place in kilometres: 0 when the search has no circle, Infinity when the place is outside the
   * circle or not named by the text. The last item stands for "no place". Undefined when every place is accepted.
   */
  readonly distances: Float64Array | undefined;
  /** Day number: sessions that ended before are left out. 0 keeps all. */
  readonly today: number;
}

/** `enrolment` of a training without a matching session. */
export const WITHOUT_SESSION = 2;

/** The trainings that match, the keys to sort them, and the counts. */
export interface ScanResult {
  readonly trainings: number[];
  /** Distance in kilometres to the nearest matching session, by training number. Infinity when there is none. */
  readonly nearest: Float64Array;
  /** Rank of the soonest matching session, by training number: see `startRank`. Infinity when there is none. */
  readonly soonest: Float64Array;
  /**
   * Enrolment, by training number: 0 when a matching session is open, 1 when all are closed, 2 without a matching
   * session.
   */
  readonly enrolment: Uint8Array;
  readonly facets: FacetCounts;
}

/** Counts trainings by value of one facet. */
interface Counter {
  readonly name: FacetName;
  readonly bit: number;
  readonly values: readonly (string | null)[];
  readonly counts: Uint32Array;
  /** Last training counted for each value: a training counts once for all its sessions. */
  readonly last: Int32Array;
}
interface SessionCounter extends Counter {
  readonly codes: FacetColumn['codes'];
}
interface TrainingCounter extends Counter {
  readonly codes: TrainingFacetColumn['codes'];
}

/** Whether a session meets the requirements. */
export function isEligible(table: SessionTable, row: number, { distances, today }: Requirements): boolean {
  return (distances === undefined || distances[table.places[row]!] !== Infinity) && table.endDays[row]! >= today;
}

/** Whether a set of filters has more than one member. */
function hasSeveralBits(bits: number): boolean {
  return (bits & (bits - 1)) !== 0;
}

/** `failed` with the bits of the filters that a session fails. It stops at two bits: no count needs more. */
export function failedFilters(plan: FilterPlan, row: number, failed: number): number {
  for (const { accepted, codes, exempt, bit } of plan.sessions) {
    if (accepted[codes[row]!] || exempt?.[row]) continue;
    failed |= bit;
    if (hasSeveralBits(failed)) return failed;
  }
  return failed;
}

/** The bits of the filters that a training fails. */
function failedByTraining(plan: FilterPlan, training: number): number {
  let failed = 0;
  for (const { accepted, codes, bit } of plan.trainings)
    if (!codes[training]!.some(code => accepted[code])) failed |= bit;
  return failed;
}

/** Matches, sort keys and counts, in one pass over the sessions of the candidates. */
export function scanFacets(
  candidates: Iterable<number>,
  facets: readonly FacetName[],
  plan: FilterPlan,
  requirements: Requirements,
  trainings: TrainingTable,
  sessions: SessionTable,
): ScanResult {
  const count = sessions.first.length - 1;
  const nearest = new Float64Array(count).fill(Infinity);
  const soonest = new Float64Array(count).fill(Infinity);
  const enrolment = new Uint8Array(count);
  const matching: number[] = [];
  const sessionCounters: SessionCounter[] = [];
  const trainingCounters: TrainingCounter[] = [];
  for (const name of new Set(facets)) {
    const bit = plan.bits.get(name) ?? 0;
    if (isTrainingFacet(name)) trainingCounters.push({ name, bit, ...counter(trainings.facet(name)) });
    else sessionCounters.push({ name, bit, ...counter(sessions.facet(name)) });
  }
  const { distances, today } = requirements;
  // Read once, outside a loop that runs over every session of the catalogue.
  const { first, places } = sessions;
  const isShut = shutRows(sessions);

  for (const training of candidates) {
    const failedByAll = failedByTraining(plan, training);
    if (hasSeveralBits(failedByAll)) continue;
    let matches = false;
    // Whether at least one session passes every filter on sessions, while the training fails one of its own filters.
    let matchesButOne = false;
    let eligible = 0;
    let km = Infinity;
    let day = Infinity;
    let canEnrol = false;
    for (let row = first[training]!, end = first[training + 1]!; row < end; row++) {
      if (!isEligible(sessions, row, requirements)) continue;
      eligible++;
      const failed = failedFilters(plan, row, failedByAll);
      if (hasSeveralBits(failed)) continue;
      if (failed === 0) {
        matches = true;
        canEnrol ||= !isShut(row);
        if (distances && distances[places[row]!]! < km) km = distances[places[row]!]!;
        const rank = startRank(sessions, row, today);
        if (rank < day) day = rank;
      } else if (failed === failedByAll) matchesButOne = true;
      for (const { bit, codes, last, counts } of sessionCounters) {
        const code = codes[row]!;
        if (last[code] === training || failed & ~bit) continue;
        last[code] = training;
        counts[code]!++;
      }
    }
    nearest[training] = km;
    soonest[training] = day;
    enrolment[training] = canEnrol ? 0 : matches ? 1 : WITHOUT_SESSION;
    if (eligible === 0 && !distances && plan.sessionBits === 0) {
      matches = failedByAll === 0;
      matchesButOne = failedByAll !== 0;
    }
    if (matches) matching.push(training);
    for (const facet of trainingCounters) {
      if (matches || (matchesButOne && failedByAll === facet.bit))
        for (const code of facet.codes[training]!) facet.counts[code]!++;
    }
  }
  return {
    trainings: matching,
    nearest,
    soonest,
    enrolment,
    facets: Object.fromEntries([...sessionCounters, ...trainingCounters].map(facet => [facet.name, countsOf(facet)])),
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

function countsOf({ values, counts }: Counter): Record<string, number> {
  return Object.fromEntries(
    values.flatMap((value, code) => (value !== null && counts[code] ? [[value, counts[code]]] : [])),
  );
}
