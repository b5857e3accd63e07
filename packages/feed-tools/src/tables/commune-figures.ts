// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Observation } from '@orientation-widgets/feed';
import { figureKey } from '../observations/figure-checks.js';

/** Figures of communes that share their measure, time and breakdown. */
interface Group {
  /** First figure of the group; its territory and value are ignored. */
  readonly about: Observation;
  /** Value by Insee code; null when a reason explains that there is none. */
  readonly byCommune: Map<string, number | null>;
}

/** Figures of communes that a source gives only to be added up. */
export class CommuneFigures {
  readonly #groups = new Map<string, Group>();

  add(figure: Observation): void {
    addTo(this.#groups, figure);
  }

  /** Yields these figures together with the published figures of communes. */
  *withPublished(observations: Iterable<Observation>): Generator<Group> {
    const groups = new Map(
      [...this.#groups].map(([key, { about, byCommune }]) => [key, { about, byCommune: new Map(byCommune) }]),
    );
    for (const figure of observations) if (figure.territoryId.startsWith('com-')) addTo(groups, figure);
    yield* groups.values();
  }
}

function addTo(groups: Map<string, Group>, figure: Observation): void {
  const { missing: _missing, flags: _flags, ...about } = figure;
  const key = figureKey({ ...about, territoryId: '' });
  const group = groups.get(key) ?? { about, byCommune: new Map<string, number | null>() };
  groups.set(key, group);
  const code = figure.territoryId.slice('com-'.length);
  // Neither of two values for one commune is added up.
  group.byCommune.set(code, group.byCommune.has(code) ? null : figure.value);
}
