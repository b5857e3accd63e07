// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Measure } from '@orientation-widgets/feed';
import { DEPARTMENTS } from '../../geo/france.js';
import { figureKey, type KeyedFigure } from '../../observations/figure-checks.js';
import { message } from '../../messages/message.js';
import { addToMultimap } from '../../store/multimap.js';
import type { Sink } from '../reader.js';
import type { FigureDraft } from './figure-draft.js';

/**
 * Warns about counts whose parts do not sum to their total: the parts of a breakdown, women and men, the départements
 * of a région. Incomplete parts may be less than their total, never more.
 */
export function tellWrongSums(
  drafts: readonly FigureDraft[],
  measureOf: (id: string) => Partial<Measure>,
  sink: Sink,
): void {
  const counts = drafts.filter(({ observation }) => measureOf(observation.measureId).kind === 'count');
  const totals = new Map(counts.map(draft => [figureKey(draft.observation), draft]));
  const parts = new Map<string, FigureDraft[]>();
  for (const draft of counts) for (const key of wholesOf(draft.observation)) addToMultimap(parts, key, draft);
  for (const [key, group] of parts) {
    const expectedTotal = JSON.parse(key) as ExpectedTotal;
    const total = totals.get(expectedTotal.key);
    const totalValue = total?.observation.value;
    if (!total || totalValue === undefined || totalValue === null) continue;
    const isComplete =
      group.length >= expectedTotal.least && group.every(({ observation }) => observation.value !== null);
    const sum = group.reduce((all, { observation }) => all + (observation.value ?? 0), 0);
    const rounding = roundingOf([total, ...group]) * (group.length + 1);
    const parameters = {
      measure: total.observation.measureId,
      sum: text(sum),
      total: text(totalValue),
      what: expectedTotal.what,
    };
    if (isComplete && Math.abs(sum - totalValue) > rounding) sink.warn(message('sum-differs', parameters), total.at);
    else if (
      !isComplete &&
      sum > totalValue + rounding &&
      group.every(({ observation }) => (observation.value ?? 0) >= 0)
    )
      sink.warn(message('sum-exceeds', parameters), total.at);
  }
}

/** Total that includes a figure: its key, the kind of its parts, and their minimum number. */
interface ExpectedTotal {
  readonly key: string;
  readonly what: string;
  readonly least: number;
}

function wholesOf(figure: KeyedFigure): string[] {
  const wholes: ExpectedTotal[] = [];
  const { part, sex, sector, ...rest } = figure;
  if (part) wholes.push({ key: figureKey({ ...rest, ...(sex && { sex }) }), what: part.dimension, least: 2 });
  else if (sex)
    wholes.push({ key: figureKey({ ...rest, ...(sector !== undefined && { sector }) }), what: 'sexe', least: 2 });
  const department = figure.territoryId.startsWith('dep-') ? DEPARTMENTS.get(figure.territoryId.slice(4)) : undefined;
  if (department?.region !== undefined) {
    const region = department.region;
    const least = [...DEPARTMENTS.values()].filter(each => each.region === region).length;
    wholes.push({ key: figureKey({ ...figure, territoryId: `reg-${region}` }), what: 'départements', least });
  }
  return wholes.map(expectedTotal => JSON.stringify(expectedTotal));
}

/** Sum of the shares of one whole, in percent. */
const ALL = 100;
/** Difference between this sum and that of shares that are each rounded by their producer. */
const SHARES_ROUNDING = 2;

/**
 * Warns about shares of one whole that make more than 100 %. The parts of a breakdown are such shares when no total
 * other than 100 is published, and when those of some territory or period make 100; the only parts count as such.
 */
export function tellExcessiveShares(
  drafts: readonly FigureDraft[],
  measureOf: (id: string) => Partial<Measure>,
  sink: Sink,
): void {
  const totals = new Map(drafts.map(({ observation }) => [figureKey(observation), observation.value]));
  const groups = new Map<string, FigureDraft[]>();
  for (const draft of drafts) {
    const { part, ...rest } = draft.observation;
    const { kind, unit } = measureOf(rest.measureId);
    const total = totals.get(figureKey(rest));
    if (part && kind === 'share' && unit === '%' && (total === undefined || total === null || total === ALL))
      addToMultimap(groups, JSON.stringify([figureKey(rest), part.dimension]), draft);
  }
  const breakdowns = new Map<string, { sum: number; first: FigureDraft; dimension: string }[]>();
  for (const group of groups.values()) {
    const [first] = group;
    if (!first || group.length < 2) continue;
    const { measureId, part } = first.observation;
    const dimension = part?.dimension ?? '';
    const sum = group.reduce((all, { observation }) => all + (observation.value ?? 0), 0);
    addToMultimap(breakdowns, JSON.stringify([measureId, dimension]), { sum, first, dimension });
  }
  for (const breakdown of breakdowns.values()) {
    const isOfOneWhole = breakdown.length === 1 || breakdown.some(({ sum }) => Math.abs(sum - ALL) <= SHARES_ROUNDING);
    if (!isOfOneWhole) continue;
    for (const { sum, first, dimension } of breakdown)
      if (sum > ALL + SHARES_ROUNDING)
        sink.warn(
          message('sum-exceeds', {
            ...{ measure: first.observation.measureId, what: dimension },
            ...{ sum: text(sum), total: text(ALL) },
          }),
          first.at,
        );
  }
}

/** Returns the maximum rounding error of figures: half of their last digit. */
function roundingOf(drafts: readonly FigureDraft[]): number {
  const decimals = drafts.map(({ observation: { value } }) => (String(value).split('.')[1] ?? '').length);
  return 0.5 * 10 ** -Math.max(...decimals);
}

function text(value: number): string {
  return String(Number(value.toPrecision(12)));
}
