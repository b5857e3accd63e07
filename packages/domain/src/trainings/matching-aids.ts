// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { foldText } from '@orientation-widgets/feed';
import type { Resource, Session } from '@orientation-widgets/feed';

/** Audiences, as the feed names them, of those who may come in by each route. */
const audiences: Readonly<Record<Session['route'], readonly string[]>> = {
  school: ['eleves', 'lyceens', 'etudiants', 'apprenants'],
  apprenticeship: ['apprentis', 'alternants', 'futurs alternants', 'apprenants'],
  'work-study': ['alternants', 'futurs alternants', 'apprenants', 'demandeurs d’emploi'],
  continuing: [
    'demandeurs d’emploi',
    'salaries',
    'actifs',
    'adultes en formation',
    'personnes en reconversion',
    'apprenants',
  ],
  vae: ['actifs', 'salaries', 'demandeurs d’emploi'],
};

export interface AidCriteria {
  readonly routes: readonly Session['route'][];
  /** Territories the visitor may be in, with those that contain them. */
  readonly territoryIds: readonly string[];
  readonly domains: readonly string[];
}

function fold(text: string): string {
  return foldText(text).replace(/'/g, '’');
}

/** Personal aids for those who may enter by these routes, here. One that names its sectors is kept for those sectors only. */
export function matchingAids(
  resources: Iterable<Resource>,
  { routes, territoryIds, domains }: AidCriteria,
): Resource[] {
  const audienceSet = new Set(routes.flatMap(route => audiences[route]));
  const fields = domains.map(fold);
  const isFor = (resource: Resource): boolean =>
    resource.kind === 'aid' &&
    resource.audiences.some(audience => audienceSet.has(fold(audience))) &&
    resource.territoryIds.some(id => territoryIds.includes(id)) &&
    (!resource.sectors.length || resource.sectors.some(sector => fields.includes(fold(sector))));
  return [...resources].filter(isFor);
}
