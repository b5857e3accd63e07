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
 * of a région. Incomplete parts are not added up.
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
    if (!total || total.observation.value === null || group.some(({ observation }) => observation.value === null))
      continue;
    if (group.length < expectedTotal.least) continue;
    const sum = group.reduce((all, { observation }) => all + (observation.value ?? 0), 0);
    const rounding = roundingOf([total, ...group]) * (group.length + 1);
    if (Math.abs(sum - total.observation.value) <= rounding) continue;
    const parameters = { measure: total.observation.measureId, sum: text(sum), total: text(total.observation.value) };
    sink.warn(message('sum-differs', { ...parameters, what: expectedTotal.what }), total.at);
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

/** Returns the maximum rounding error of figures: half of their last digit. */
function roundingOf(drafts: readonly FigureDraft[]): number {
  const decimals = drafts.map(({ observation: { value } }) => (String(value).split('.')[1] ?? '').length);
  return 0.5 * 10 ** -Math.max(...decimals);
}

function text(value: number): string {
  return String(Number(value.toPrecision(12)));
}
