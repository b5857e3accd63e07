// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { DEPARTMENTS_OF } from '../../support/france.js';

/** Territory of a feed. */
export interface Scope {
  /** Id of the territory: "reg-32", "country-fr". */
  readonly id: string;
  hasRegion(code: string): boolean;
  hasDepartment(code: string): boolean;
}

/** Scopes of the 18 régions and the country. */
export const SCOPES: readonly Scope[] = [
  ...Object.entries(DEPARTMENTS_OF).map(([region, codes]) => {
    const departments = new Set(codes.split(' '));
    return {
      id: `reg-${region}`,
      hasRegion: (code: string) => code === region,
      hasDepartment: (code: string) => departments.has(code),
    };
  }),
  { id: 'country-fr', hasRegion: () => true, hasDepartment: () => true },
];
