// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { REGIONS, DEPARTMENTS } from '../../geo/france.js';
import type { TerritoryScope } from '../../geo/territory-scope.js';
import { normaliseName } from '../../text/names.js';
import type { Reader } from '../reader.js';

/** Licence of all the data of Onisep: what is derived from it is published under the same licence. */
export const ODBL = 'ODbL-1.0';

/** Provenance of a data set of Onisep. */
export function onisepProvenance(title: string): Reader['provenance'] {
  return { title, publisher: 'Onisep', url: 'https://opendata.onisep.fr', licence: ODBL };
}

/** « https://www.onisep.fr/http/redirection/metier/slug/MET.571 » → « MET.571 »; '' for any other text. */
export function onisepCode(text: string, kind: 'MET' | 'FOR' | 'ENS' | 'AF'): string {
  return new RegExp(`(?:^|/)(${kind}\\.\\d+)$`).exec(text)?.[1] ?? '';
}

/**
 * « FOR.5839 » of the source « lycees » → « lycees:for-5839 ». Two sources never share an id: what they say of one training is
 * put together by its codes, not laid one over the other.
 */
export function onisepId(sourceId: string, code: string): string {
  return `${sourceId}:${code.toLowerCase().replace('.', '-')}`;
}

/** Domains of a list « domaine/sous-domaine| domaine/sous-domaine », each once. */
export function onisepDomains(text: string): string[] {
  const domains = text.split('|').map(entry => entry.split('/', 1)[0]?.trim() ?? '');
  return [...new Set(domains.filter(Boolean))].map(capitalised);
}

/** « acheteur » → « Acheteur » */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const REGION_CODES = new Map(REGIONS.map(({ code, name }) => [normaliseName(name), code]));
const DEPARTMENT_CODES = new Map([...DEPARTMENTS.values()].map(({ code, name }) => [normaliseName(name), code]));

/** Whether a place is in the territory, from the names of its région and département: « Ile-de-France » has no accent. */
export function isInScope(region: string, department: string, scope: TerritoryScope): boolean {
  const code = REGION_CODES.get(normaliseName(region));
  const inside = DEPARTMENT_CODES.get(normaliseName(department));
  return (code !== undefined && scope.hasRegion(code)) || (inside !== undefined && scope.hasDepartment(inside));
}
