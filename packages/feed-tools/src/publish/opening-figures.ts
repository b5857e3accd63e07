// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Observation } from '@orientation-widgets/feed';
import { figureKey } from '../observations/figure-checks.js';
import { addToMultimap } from '../store/multimap.js';

/** Format of a period: a year, a quarter, a month, or two years. */
const PERIOD = /^(\d{4})(?:-(?:Q[1-4]|(?:0[1-9]|1[0-2])|(\d{4})))?$/;

/**
 * Returns a filter of the figures that a board opens with. For the totals of a measure, and for those of one sector,
 * job or audience, a board shows the last period of a territory beside other territories of its kind for the same
 * period: these figures are kept for every period that is the last one of a territory. A territory, sector, job or
 * audience without any keeps one figure, since a board offers all those that have figures.
 *
 * @param kindOf - returns the kind of a territory; undefined when the feed lacks it.
 */
export function openingFigures(
  observations: Iterable<Observation>,
  kindOf: (territoryId: string) => string | undefined,
): (observation: Observation) => boolean {
  const figures = [...observations];
  const groupOf = (figure: Observation): string => keyOf(figure, kindOf(figure.territoryId));
  const openingGroups = new Set(lastPeriods(figures.filter(isWhole)).map(groupOf));
  const isShown = (figure: Observation): boolean => isWhole(figure) && openingGroups.has(groupOf(figure));
  const openingNames = new Set(figures.filter(isShown).flatMap(namesOf));
  const alone = new Set<string>();
  for (const figure of figures) {
    const names = namesOf(figure).filter(name => !openingNames.has(name));
    if (names.length > 0) alone.add(figureKey(figure));
    for (const name of names) openingNames.add(name);
  }
  return figure => isShown(figure) || alone.has(figureKey(figure));
}

/** Whether a figure may be a total; its part may be one sector, one job or one audience. */
function isWhole({ sex, age, level, route, part, sector, job, audienceId }: Observation): boolean {
  const isCut = (sex ?? age ?? level ?? route) !== undefined;
  return !isCut && (part === undefined || (sector ?? job ?? audienceId) !== undefined);
}

/**
 * Returns a figure for each last period of a series: the last one in each period format, and each period whose order is
 * unknown.
 */
function lastPeriods(figures: readonly Observation[]): Observation[] {
  const byPeriod = new Map<string, Observation[]>();
  for (const figure of figures) addToMultimap(byPeriod, keyOf(figure, figure.territoryId), figure);
  const last = new Map<string, Observation>();
  for (const same of byPeriod.values()) {
    const [figure] = same;
    if (!figure) continue;
    // Several parts of one period are a breakdown: a board shows the last period before it.
    const isOne = same.some(({ part }) => !part) || same.every(({ value }) => value === figure.value);
    for (const series of isOne ? ['all', 'one'] : ['all']) {
      const key = keyOf({ ...figure, period: wayToWrite(figure.period) }, `${series} ${figure.territoryId}`);
      if (figure.period >= (last.get(key)?.period ?? '')) last.set(key, figure);
    }
  }
  return [...last.values()];
}

/** Returns a key shared by the periods whose texts sort in the order of time. */
function wayToWrite(period: string): string {
  const [, first, last] = PERIOD.exec(period) ?? [];
  if (!first) return period;
  return last ? `years ${Number(last) - Number(first)}` : `0${period.slice(4).replace(/\d/g, '0')}`;
}

/** Returns the key of the subject of a figure, in a place or a kind of place. */
function keyOf({ measureId, sector, job, audienceId, period }: Observation, place: string | undefined): string {
  return JSON.stringify([measureId, place, sector, job, audienceId, period]);
}

/** Returns the choices of a board that a figure belongs to. */
function namesOf({ territoryId, sector, job, audienceId }: Observation): string[] {
  return Object.entries({ territoryId, sector, job, audienceId }).flatMap(([field, id]) =>
    id === undefined ? [] : [`${field} ${id}`],
  );
}
