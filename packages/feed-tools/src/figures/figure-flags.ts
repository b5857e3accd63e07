// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Observation } from '@orientation-widgets/feed';
import { addToMultimap } from '../store/multimap.js';
import { figureKey, suspectedJumps } from '../observations/figure-checks.js';

type Flag = NonNullable<Observation['flags']>[number];

/**
 * Marks figures that contradict each other, and suspicious figures that nobody checked, over all the sources of a feed.
 */
export class FigureFlags {
  readonly #conflicts = new Set<string>();
  readonly #toCheck = new Set<string>();

  /** @param checked Measures whose jumps a person has verified. */
  constructor(observations: Iterable<Observation>, checked: ReadonlySet<string>) {
    const figures = [...observations];
    const byKey = new Map<string, Observation[]>();
    for (const figure of figures) addToMultimap(byKey, figureKey(figure), figure);
    for (const [key, same] of byKey) {
      const distinctValues = new Set(same.map(({ value, missing = null }) => JSON.stringify([value, missing])));
      if (distinctValues.size > 1) this.#conflicts.add(key);
    }
    for (const rank of suspectedJumps(figures)) {
      const figure = figures[rank];
      if (figure && !checked.has(figure.measureId)) this.#toCheck.add(figureKey(figure));
    }
  }

  /** Number of keys with several values, and number of figures to check. */
  get counts(): { conflicts: number; toCheck: number } {
    return { conflicts: this.#conflicts.size, toCheck: this.#toCheck.size };
  }

  /** Returns the figure with its flags. */
  mark(figure: Observation): Observation {
    if (this.#conflicts.size + this.#toCheck.size === 0) return figure;
    const key = figureKey(figure);
    const flags = new Set<Flag>(figure.flags);
    if (this.#conflicts.has(key)) flags.add('conflict');
    if (this.#toCheck.has(key)) flags.add('to-check');
    return flags.size === (figure.flags?.length ?? 0) ? figure : { ...figure, flags: [...flags] };
  }
}
