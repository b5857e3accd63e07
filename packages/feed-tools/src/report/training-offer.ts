// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Place, Session } from '@orientation-widgets/feed';
import { TextTable } from '@orientation-widgets/feed/encode';
import { departmentOf } from '../geo/department-of.js';
import { DEPARTMENTS } from '../geo/france.js';

/** Trainings and sessions of one département. */
export interface TerritoryOffer {
  /** Id of the département, "dep-59"; absent for sessions whose place is unknown or has no address. */
  territoryId?: string;
  name?: string;
  /** Trainings with at least one session there. */
  trainings: number;
  sessions: number;
  /** Sessions by route. */
  routes: Partial<Record<Session['route'], number>>;
}

/** Counts the sessions of each département, by route. */
export class TrainingOffer {
  readonly #placeOf: (id: string) => Place | undefined;
  readonly #rows = new Map<string, { trainings: TextTable; sessions: number; routes: TerritoryOffer['routes'] }>();

  constructor(placeOf: (id: string) => Place | undefined) {
    this.#placeOf = placeOf;
  }

  add({ trainingId, placeId, route }: Session): void {
    const place = placeId === null ? undefined : this.#placeOf(placeId);
    const department = (place && departmentOf(place)) ?? '';
    const row = this.#rows.get(department) ?? { trainings: new TextTable(), sessions: 0, routes: {} };
    row.trainings.add(trainingId);
    row.sessions++;
    row.routes[route] = (row.routes[route] ?? 0) + 1;
    this.#rows.set(department, row);
  }

  /** Returns the rows sorted by code of the département; sessions without one come last. */
  list(): TerritoryOffer[] {
    const codes = [...this.#rows.keys()].sort((a, b) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1));
    return codes.map(code => {
      const row = this.#rows.get(code);
      const counts = { trainings: row?.trainings.size ?? 0, sessions: row?.sessions ?? 0, routes: row?.routes ?? {} };
      return code === ''
        ? counts
        : { territoryId: `dep-${code}`, name: DEPARTMENTS.get(code)?.name ?? code, ...counts };
    });
  }
}
