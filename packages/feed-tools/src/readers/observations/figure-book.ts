// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Measure } from '@orientation-widgets/feed';
import { figureKey, suspectedFactors, suspectedJumps, type KeyedFigure } from '../../observations/figure-checks.js';
import { message } from '../../messages/message.js';
import { publicPlace } from '../../source/public-place.js';
import { SourceError } from '../../source/source-error.js';
import { addToMultimap } from '../../store/multimap.js';
import { isOfOtherYears } from '../../text/years.js';
import type { Position, ReadRequest, Sink } from '../reader.js';
import { figuresOutOfRange, withoutImpossible } from './doubtful-figures.js';
import type { FigureDraft } from './figure-draft.js';
import { formerCodesOf } from './figure-territories.js';
import type { ObservationSettings } from './observation-settings.js';
import { tellExcessiveShares, tellWrongSums } from './figure-totals.js';
import { withoutAmbiguousCounts } from './ambiguous-counts.js';
import { withSchoolYears } from './school-years.js';

/** Maximum number of figures in a source: a dashboard has some tens of thousands. */
const MAX_FIGURES = 2_000_000;

/** Share of the figures of a measure that seem a hundred times too small, from which the source is refused. */
const MOST_SUSPECTED = 0.05;

/** Figures of a source, checked together before they are kept. */
export class FigureBook {
  readonly #drafts: FigureDraft[] = [];
  /** Labels of the parts of each dimension, in the order of the source. */
  readonly #parts = new Map<string, Map<string, number>>();

  add(draft: FigureDraft): void {
    if (this.#drafts.length === MAX_FIGURES)
      throw new SourceError({ ...draft.at, reason: message('too-many-figures', { limit: MAX_FIGURES }) });
    this.#drafts.push(draft);
  }

  /** Rank of a part among those of its dimension, in the order of the source. */
  orderOfPart(dimension: string, label: string): number {
    const orders = this.#parts.get(dimension) ?? new Map<string, number>();
    this.#parts.set(dimension, orders);
    const order = orders.get(label) ?? orders.size;
    orders.set(label, order);
    return order;
  }

  /**
   * Gives the figures to the sink, and reports their faults. Contradictions and jumps are marked once every source is
   * read.
   *
   * @throws {SourceError} too many figures of a measure seem a hundred times too small.
   */
  finish(
    measureOf: (id: string) => Partial<Measure>,
    settings: Pick<ObservationSettings, 'checked' | 'sumsCommunes'>,
    { tables, source, today }: Pick<ReadRequest, 'tables' | 'source' | 'today'>,
    sink: Sink,
  ): void {
    const certain = withSchoolYears(withoutAmbiguousCounts(this.#drafts, sink), sink);
    const merged = mergeFormer(withoutImpossible(certain, sink), measureOf, tables.currentCommune, sink);
    const drafts = withoutRepeated(merged, sink);
    tellConflicts(drafts, sink);
    warnOtherYears(drafts, source.provenance.period, sink);
    const unsure = new Set([
      ...factorsAmong(drafts, measureOf, sink),
      ...figuresOutOfRange(drafts, measureOf, settings.checked, today, sink),
    ]);
    for (const rank of suspectedJumps(drafts.map(({ observation }) => observation))) {
      const draft = drafts[rank];
      if (draft && !settings.checked.has(draft.observation.measureId))
        sink.warn(message('jump', { measure: draft.observation.measureId }), draft.at);
    }
    for (const measure of settings.checked) tables.checkedMeasures.add(measure);
    tellWrongSums(drafts, measureOf, sink);
    tellExcessiveShares(drafts, measureOf, sink);
    drafts.forEach(({ observation }, rank) => {
      const isPart = settings.sumsCommunes && observation.territoryId.startsWith('com-');
      if (isPart) tables.communeFigures.add(observation);
      else if (unsure.has(rank))
        sink.add('observations', { ...observation, flags: [...(observation.flags ?? []), 'to-check'] });
      else sink.add('observations', observation);
    });
  }
}

/** Sums the counts of the territories that merged into one, when all of them are present. */
function mergeFormer(
  drafts: readonly FigureDraft[],
  measureOf: (id: string) => Partial<Measure>,
  currentCommune: ReadonlyMap<string, string>,
  sink: Sink,
): FigureDraft[] {
  const mergedDrafts: FigureDraft[] = [];
  const groups = new Map<string, FigureDraft[]>();
  const needsMerge = new Set(
    drafts.flatMap(({ former, observation }) => (former === undefined ? [] : [observation.territoryId])),
  );
  for (const draft of drafts)
    if (needsMerge.has(draft.observation.territoryId)) addToMultimap(groups, figureKey(draft.observation), draft);
    else mergedDrafts.push(draft);
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    if (group.every(({ former }) => former === undefined)) {
      mergedDrafts.push(...group);
      continue;
    }
    const { observation } = first;
    const ownDrafts = group.filter(({ former }) => former === undefined);
    if (observation.territoryId.startsWith('reg-') && ownDrafts.length > 0) {
      mergedDrafts.push(...ownDrafts);
      continue;
    }
    // A commune that results from a merger keeps the code of one of its former communes.
    const parts: (string | undefined)[] = formerCodesOf(observation.territoryId, currentCommune);
    if (observation.territoryId.startsWith('com-')) parts.push(undefined);
    const here = new Set(group.map(({ former }) => former));
    const isWhole =
      parts.every(code => here.has(code)) &&
      group.length === here.size &&
      group.every(({ observation: { value } }) => value !== null);
    const adds = measureOf(observation.measureId).kind === 'count';
    if (!adds || !isWhole) {
      for (const { at: place } of group) sink.drop(message(adds ? 'merged-in-part' : 'merged-not-a-count'), place);
      continue;
    }
    const value = group.reduce((sum, each) => sum + (each.observation.value ?? 0), 0);
    mergedDrafts.push({ ...first, observation: { ...observation, value }, former: undefined });
  }
  return mergedDrafts;
}

function withoutRepeated(drafts: readonly FigureDraft[], sink: Sink): FigureDraft[] {
  const places = new Map<string, Position>();
  return drafts.filter(({ observation, at }) => {
    const key = JSON.stringify([figureKey(observation), observation.value, observation.missing ?? null]);
    const earlier = places.get(key);
    if (earlier) sink.warn(message('row-repeated', { place: publicPlace(earlier) }), at);
    else places.set(key, at);
    return earlier === undefined;
  });
}

function tellConflicts(drafts: readonly FigureDraft[], sink: Sink): void {
  const first = new Map<string, Position>();
  for (const { observation, at } of drafts) {
    const key = figureKey(observation);
    const earlier = first.get(key);
    if (earlier) sink.warn(message('figure-conflict', { place: publicPlace(earlier) }), at);
    else first.set(key, at);
  }
}

/**
 * Warns about figures whose period is outside that of their source: the file of another year may have been provided.
 */
function warnOtherYears(drafts: readonly FigureDraft[], period: string | undefined, sink: Sink): void {
  for (const { observation, at } of drafts)
    if (period !== undefined && isOfOtherYears(observation.period, period))
      sink.warn(message('year-not-of-source', { value: observation.period, period }), at);
}

/** Figures of shares a hundred times smaller, or larger, than those beside them. */
function factorsAmong(
  drafts: readonly FigureDraft[],
  measureOf: (id: string) => Partial<Measure>,
  sink: Sink,
): Set<number> {
  const byMeasure = new Map<string, number[]>();
  drafts.forEach(({ observation }, index) => addToMultimap(byMeasure, observation.measureId, index));
  const suspected = new Set<number>();
  for (const [measureId, indexes] of byMeasure) {
    if (measureOf(measureId).unit !== '%') continue;
    const figures: KeyedFigure[] = indexes.flatMap(index => drafts[index]?.observation ?? []);
    const indexesOfFactors = suspectedFactors(figures).flatMap(rank => indexes[rank] ?? []);
    const [first] = indexesOfFactors;
    if (first === undefined) continue;
    const at = drafts[first]?.at ?? { file: '' };
    if (indexesOfFactors.length >= indexes.length * MOST_SUSPECTED)
      throw new SourceError({
        ...at,
        reason: message('factor-refused', {
          measure: measureId,
          found: indexesOfFactors.length,
          total: indexes.length,
        }),
      });
    for (const index of indexesOfFactors) {
      suspected.add(index);
      sink.warn(message('factor-suspected', { measure: measureId }), drafts[index]?.at);
    }
  }
  return suspected;
}
