// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { REGIONS, DEPARTMENTS } from '../../geo/france.js';
import type { TerritoryScope } from '../../geo/territory-scope.js';
import { normaliseName } from '../../text/names.js';
import type { Reader } from '../reader.js';

/** Licence of all data of Onisep: derived data must be published under the same licence. */
export const ODBL = 'ODbL-1.0';

/** Returns the provenance of a data set of Onisep. */
export function onisepProvenance(title: string): Reader['provenance'] {
  return { title, publisher: 'Onisep', url: 'https://opendata.onisep.fr', licence: ODBL };
}

/**
 * Returns the code at the end of an address: "MET.571" for
 * "https://www.onisep.fr/http/redirection/metier/slug/MET.571"; '' for any other text.
 */
export function onisepCode(text: string, kind: 'MET' | 'FOR' | 'ENS' | 'AF'): string {
  return new RegExp(`(?:^|/)(${kind}\\.\\d+)$`).exec(text)?.[1] ?? '';
}

/**
 * Returns the id of a code in a source: "lycees:for-5839" for "FOR.5839" of the source "lycees". Sources never share
 * ids: trainings described by two of them are merged by their codes, not overwritten.
 */
export function onisepId(sourceId: string, code: string): string {
  return `${sourceId}:${code.toLowerCase().replace('.', '-')}`;
}

/** Returns the distinct domains of a list "domaine/sous-domaine| domaine/sous-domaine". */
export function onisepDomains(text: string): string[] {
  const domains = text.split('|').map(entry => entry.split('/', 1)[0]?.trim() ?? '');
  return [...new Set(domains.filter(Boolean))].map(capitalised);
}

/** Capitalises the first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const REGION_CODES = new Map(REGIONS.map(({ code, name }) => [normaliseName(name), code]));
const DEPARTMENT_CODES = new Map([...DEPARTMENTS.values()].map(({ code, name }) => [normaliseName(name), code]));

/**
 * Whether a place is in the territory, judged by the names of its région and département; accents are ignored, since
 * "Ile-de-France" has none.
 */
export function isInScope(region: string, department: string, scope: TerritoryScope): boolean {
  const code = REGION_CODES.get(normaliseName(region));
  const inside = DEPARTMENT_CODES.get(normaliseName(department));
  return (code !== undefined && scope.hasRegion(code)) || (inside !== undefined && scope.hasDepartment(inside));
}
