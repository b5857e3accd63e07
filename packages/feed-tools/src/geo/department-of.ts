// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Place } from '@orientation-widgets/feed';
import { DEPARTMENTS } from './france.js';
import { departmentOfCommune } from './territory-scope.js';

/**
 * Returns the code of the département of a place, from its commune code, else its postal code; undefined when unknown.
 */
export function departmentOf({
  communeCode,
  postalCode,
}: Pick<Place, 'communeCode' | 'postalCode'>): string | undefined {
  return knownDepartment(departmentOfCommune(communeCode)) ?? knownDepartment(departmentOfPostalCode(postalCode));
}

/** Returns the code of the département of a postal code; Corsica has two under the prefix 20. */
function departmentOfPostalCode(code: string): string {
  if (code.startsWith('20')) return /^20[01]/.test(code) ? '2A' : '2B';
  return departmentOfCommune(code);
}

function knownDepartment(code: string): string | undefined {
  return DEPARTMENTS.has(code) ? code : undefined;
}
