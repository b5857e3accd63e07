// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Measure, Observation, Target, Territory } from '@orientation-widgets/feed';
import { compareFigures, isCovered, overlap } from './comparison.js';
import { hasFlag, isSure } from './observations.js';
import type { ObservationIndex } from './observations.js';
import { median, spread } from './spread.js';
import { periodAt, seasonOf } from './periods.js';

interface FindingSubject {
  readonly measure: Measure;
  /** Distance from the ordinary; 1 is the smallest that is reported. */
  readonly score: number;
}

/** Finding about a territory, with the records behind each of its numbers. */
export type Finding =
  | (FindingSubject & {
      readonly rule: 'gap';
      readonly observation: Observation;
      readonly other: Observation;
      readonly difference: number;
    })
  | (FindingSubject & {
      readonly rule: 'rank';
      readonly observation: Observation;
      /** Rank counted from the nearer end: 1 is the highest, or the lowest. */
      readonly rank: number;
      readonly end: 'highest' | 'lowest';
      /** Number of other territories with the same value. */
      readonly ties: number;
      /** Territories of the kind with a value, including this one, and number of those without one. */
      readonly ranked: readonly Observation[];
      readonly without: number;
    })
  | (FindingSubject & {
      readonly rule: 'change';
      readonly first: Observation;
      readonly last: Observation;
      readonly difference: number;
    })
  | (FindingSubject & {
      readonly rule: 'target';
      readonly first: Observation;
      readonly last: Observation;
      readonly target: Target;
      /** Remaining difference from the target; zero or less when it is reached. */
      readonly remaining: number;
      /**
       * Year in which the target would be reached at the pace since `first`; undefined when the value does not approach
       * it.
       */
      readonly year: number | undefined;
    })
  | (FindingSubject & {
      readonly rule: 'composition';
      readonly part: Observation;
      readonly total: Observation;
      readonly share: number;
    })
  | { readonly rule: 'silence'; readonly without: readonly Measure[]; readonly total: number };

export interface EssentialsInput {
  readonly measures: readonly Measure[];
  readonly index: ObservationIndex;
  /** Every observation of the territory, parts of breakdowns included. */
  readonly parts?: readonly Observation[];
  readonly targets?: readonly Target[];
  readonly territory: Territory;
  readonly reference: Territory | undefined;
  /** The territories of the same kind, the territory included. */
  readonly siblings: readonly Territory[];
}

/** Maximum number of findings, and minimum share of measures without a figure that is reported. */
const MOST = 5;
const SILENCE = 0.2;
/** Minimum number of siblings with a comparable value, itself included, for a meaningful dispersion. */
const LEAST_SIBLINGS = 5;
/** Share of siblings that must have a value to be ranked. */
const RANKED = 0.8;
/** Number of ranks reported from each end. */
const ENDS = 3;
/** Minimum relative change of a count that is reported when no other rule applies. */
const TENTH = 0.1;

/**
 * Main findings about a territory: at most five, one per measure, of two themes when possible, the most unusual first;
 * the measures without a figure come last, when they are more than a fifth. A finding is a gap with the reference, a
 * rank among the territories of the kind, a change, the distance to a target, or the largest part of a whole.
 */
export function essentials(input: EssentialsInput): Finding[] {
  const best = input.measures.flatMap(measure => {
    const candidates = candidatesOf(measure, input).filter(({ score }) => score >= 1);
    return candidates.sort((a, b) => b.score - a.score).slice(0, 1);
  });
  best.sort((a, b) => b.score - a.score || (a.measure.id < b.measure.id ? -1 : 1));
  const silence = silenceOf(input);
  const remainingCount = MOST - (silence ? 1 : 0);
  const selected = best.slice(0, remainingCount);
  const themes = new Set(selected.map(({ measure }) => measure.theme));
  const other = best.find(({ measure }) => !themes.has(measure.theme));
  if (themes.size === 1 && other)
    selected.splice(Math.min(remainingCount, selected.length) - 1, selected.length === remainingCount ? 1 : 0, other);
  return silence ? [...selected, silence] : selected;
}

type Scored = Exclude<Finding, { rule: 'silence' }>;

function candidatesOf(measure: Measure, input: EssentialsInput): Scored[] {
  const { index, territory } = input;
  const latest = index.latest(measure.id, territory.id);
  if (!latest || !isSure(latest)) return [];
  // Two values for one period: the source contradicts itself, whatever its flags.
  const series = index.series(measure.id, territory.id);
  if (series.filter(({ period }) => period === latest.period).length > 1) return [];
  const findings = [targetFinding(measure, series, input), compositionFinding(measure, latest, input)];
  if (isCovered(latest)) {
    const peers = peersOf(measure, latest, input);
    findings.push(gapFinding(measure, latest, peers, input), rankFinding(measure, latest, peers, input));
    findings.push(changeFinding(measure, series, peers));
  }
  return findings.filter(finding => finding !== undefined);
}

/** The comparable values of the territories of the kind, for the same period and from the same source. */
function peersOf(measure: Measure, latest: Observation, { index, siblings }: EssentialsInput): Observation[] {
  return siblings.flatMap(({ id }) => {
    const peer = id === latest.territoryId ? latest : index.at(measure.id, id, latest.period);
    return peer && isSure(peer) && isCovered(peer) && peer.sourceId === latest.sourceId ? [peer] : [];
  });
}

function valuesOf(observations: readonly Observation[]): number[] {
  return observations.map(({ value }) => value ?? 0);
}

/** Unit of a difference: the dispersion of the siblings, otherwise the `noticeable` difference of the measure. */
function scaleOf({ noticeable }: Measure, peers: readonly Observation[]): number | undefined {
  const dispersion = peers.length >= LEAST_SIBLINGS ? spread(valuesOf(peers)) : 0;
  return dispersion > 0 ? dispersion : noticeable || undefined;
}

function gapFinding(
  measure: Measure,
  latest: Observation,
  peers: readonly Observation[],
  { index, territory, reference }: EssentialsInput,
): Scored | undefined {
  const other = reference && index.at(measure.id, reference.id, latest.period);
  const compared = compareFigures(measure, latest, other, territory.parents.includes(reference?.id ?? ''));
  const scale = scaleOf(measure, peers);
  if (!other || !scale || compared.status !== 'difference') return undefined;
  const { difference } = compared;
  return { rule: 'gap', measure, observation: latest, other, difference, score: Math.abs(difference) / scale };
}

/** Finding about a rank. Counts are not ranked, since they grow with the population. */
function rankFinding(
  measure: Measure,
  latest: Observation,
  peers: readonly Observation[],
  { siblings }: EssentialsInput,
): Scored | undefined {
  const otherPeers = peers.filter(peer => peer !== latest);
  if (measure.kind === 'count' || peers.length < LEAST_SIBLINGS || peers.length < RANKED * siblings.length)
    return undefined;
  if (otherPeers.some(peer => overlap(latest, peer))) return undefined;
  const value = latest.value ?? 0;
  const [above, below] = [
    otherPeers.filter(peer => (peer.value ?? 0) > value),
    otherPeers.filter(peer => (peer.value ?? 0) < value),
  ];
  const rank = Math.min(above.length, below.length) + 1;
  const scale = scaleOf(measure, peers);
  if (rank > ENDS || !scale) return undefined;
  return {
    rule: 'rank',
    measure,
    observation: latest,
    rank,
    end: above.length <= below.length ? 'highest' : 'lowest',
    ties: otherPeers.length - above.length - below.length,
    ranked: peers,
    without: siblings.length - peers.length,
    score: Math.abs(value - median(valuesOf(peers))) / scale,
  };
}

/** Values comparable with the last one, from the oldest: those since the last break, from the same source. */
function sinceBreak(series: readonly Observation[]): Observation[] {
  const last = series.at(-1);
  const from = series.findLastIndex(observation => hasFlag(observation, 'break'));
  return series
    .slice(Math.max(0, from))
    .filter(
      observation =>
        isSure(observation) &&
        isCovered(observation) &&
        observation.sourceId === last?.sourceId &&
        periodAt(observation.period) !== undefined,
    );
}

/** Values comparable with the last one: those since the last break, for the same month or quarter of other years. */
export function comparableWithLast(series: readonly Observation[]): Observation[] {
  const last = series.at(-1);
  return sinceBreak(series).filter(({ period }) => seasonOf(period) === seasonOf(last?.period ?? ''));
}

function changeFinding(
  measure: Measure,
  series: readonly Observation[],
  peers: readonly Observation[],
): Scored | undefined {
  const last = series.at(-1);
  const observations = comparableWithLast(series);
  const [first] = observations;
  if (!first || !last || first === last || last !== observations.at(-1) || overlap(first, last)) return undefined;
  const difference = (last.value ?? 0) - (first.value ?? 0);
  const scale = measure.kind === 'count' ? TENTH * Math.abs(first.value ?? 0) : scaleOf(measure, peers);
  if (!scale) return undefined;
  return { rule: 'change', measure, first, last, difference, score: Math.abs(difference) / scale };
}

function targetFinding(
  measure: Measure,
  series: readonly Observation[],
  { targets = [], territory }: EssentialsInput,
): Scored | undefined {
  const target = targets.find(({ measureId, territoryId }) => measureId === measure.id && territoryId === territory.id);
  const observations = target ? sinceBreak(series) : [];
  const [first, last] = [observations[0], observations.at(-1)];
  if (!target || !first || !last || last !== series.at(-1)) return undefined;
  const sign = target.value >= (first.value ?? 0) ? 1 : -1;
  const remaining = sign * (target.value - (last.value ?? 0));
  return {
    rule: 'target',
    measure,
    first,
    last,
    target,
    remaining,
    year: yearReached(observations, target.value),
    score: 1,
  };
}

/**
 * Year in which the pace of the known values, three at least, reaches a goal; undefined when it does not within 50
 * years.
 */
function yearReached(observations: readonly Observation[], goal: number): number | undefined {
  const [first, last] = [observations[0], observations.at(-1)];
  const [from, to] = [periodAt(first?.period ?? ''), periodAt(last?.period ?? '')];
  if (observations.length < 3 || from === undefined || to === undefined || to <= from) return undefined;
  const pace = ((last?.value ?? 0) - (first?.value ?? 0)) / (to - from);
  const years = (goal - (last?.value ?? 0)) / pace;
  return Number.isFinite(years) && years > 0 && years < 50 ? Math.ceil(to + years) : undefined;
}

/** The largest part of a breakdown whose parts make the whole. */
function compositionFinding(measure: Measure, total: Observation, { parts = [] }: EssentialsInput): Scored | undefined {
  if (measure.kind !== 'count' || !total.value) return undefined;
  const partObservations = parts.filter(
    ({ measureId, territoryId, period, part }) =>
      part && measureId === measure.id && territoryId === total.territoryId && period === total.period,
  );
  for (const dimension of new Set(partObservations.map(({ part }) => part?.dimension))) {
    const all = partObservations.filter(({ part }) => part?.dimension === dimension);
    const sum = valuesOf(all).reduce((a, b) => a + b, 0);
    // Tolerance: one unit of rounding for each part.
    if (all.length < 2 || !all.every(isSure) || Math.abs(sum - total.value) > all.length) continue;
    const part = all.reduce((a, b) => ((b.value ?? 0) > (a.value ?? 0) ? b : a));
    return { rule: 'composition', measure, part, total, share: (100 * (part.value ?? 0)) / total.value, score: 1 };
  }
  return undefined;
}

function silenceOf({ measures, index, territory }: EssentialsInput): Finding | undefined {
  const without = measures.filter(({ id }) => index.latest(id, territory.id)?.value == null);
  return without.length > SILENCE * measures.length ? { rule: 'silence', without, total: measures.length } : undefined;
}
