// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { foldText } from '@orientation-widgets/feed';
import type { Resource, Session, Training } from '@orientation-widgets/feed';

type Route = Session['route'];

/** Audiences, as the feed names them, that each route is open to. */
const audiences: Readonly<Record<Exclude<Route, 'school'>, readonly string[]>> = {
  apprenticeship: ['apprentis', 'apprenties et apprentis', 'alternants', 'futurs alternants', 'apprenants'],
  'work-study': [
    'alternants',
    'futurs alternants',
    'apprenants',
    'demandeurs d’emploi',
    'personnes en recherche d’emploi',
  ],
  continuing: [
    'demandeurs d’emploi',
    'personnes en recherche d’emploi',
    'salaries',
    'personnes salariees',
    'stagiaires de la formation professionnelle',
    'actifs',
    'adultes en formation',
    'personnes en reconversion',
    'apprenants',
  ],
  vae: ['actifs', 'salaries', 'personnes salariees', 'demandeurs d’emploi', 'personnes en recherche d’emploi'],
};

const LYCEE = ['lyceens', 'lyceennes et lyceens', 'eleves de la voie professionnelle'];
const HIGHER = ['etudiants', 'etudiantes et etudiants'];
/** Highest level prepared at a lycée. */
const MOST_OF_LYCEE = 4;

/**
 * Audiences of the school route: lycée up to the baccalauréat, then higher education; both when the level is unknown.
 */
function pupilsOf(level: Training['level']): readonly string[] {
  const byLevel = level === null ? [...LYCEE, ...HIGHER] : level <= MOST_OF_LYCEE ? LYCEE : HIGHER;
  return ['eleves', 'apprenants', ...byLevel];
}

export interface AidCriteria {
  readonly routes: readonly Route[];
  /** Level of the training; null when unknown. */
  readonly level: Training['level'];
  /** Possible territories of the visitor, with those that contain them. */
  readonly territoryIds: readonly string[];
  readonly domains: readonly string[];
}

function fold(text: string): string {
  return foldText(text).replace(/'/g, '’');
}

/** Pattern of the highest level of an aid: “Gratuit jusqu’au niveau bac”. */
const HIGHEST = /jusqu.au niveau (cap|bac(?: \+ (\d))?)/;

/** Highest level of the trainings that an aid is for; Infinity when it names none. */
function highestLevel({ summary, eligibility }: Resource): number {
  const [, name, years] = HIGHEST.exec(fold([summary, ...(eligibility?.conditions ?? [])].join(' '))) ?? [];
  if (name === undefined) return Infinity;
  return name === 'cap' ? MOST_OF_LYCEE - 1 : MOST_OF_LYCEE + (years ? Number(years) - 1 : 0);
}

/** Personal aids for people who may enter by these routes, here. An aid that names sectors is limited to them. */
export function matchingAids(
  resources: Iterable<Resource>,
  { routes, level, territoryIds, domains }: AidCriteria,
): Resource[] {
  const audienceSet = new Set(routes.flatMap(route => (route === 'school' ? pupilsOf(level) : audiences[route])));
  const fields = domains.map(fold);
  const isFor = (resource: Resource): boolean =>
    resource.kind === 'aid' &&
    resource.audiences.some(audience => audienceSet.has(fold(audience))) &&
    resource.territoryIds.some(id => territoryIds.includes(id)) &&
    (level === null || level <= highestLevel(resource)) &&
    (!resource.sectors.length || resource.sectors.some(sector => fields.includes(fold(sector))));
  return [...resources].filter(isFor);
}
