// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Outcome } from '@orientation-widgets/feed';
import { addToMultimap } from '../store/multimap.js';
import { coverageOf, NOTHING, percent, sourcesOf, type Derived } from './derived.js';

const EMPLOYED =
  'Moyenne des taux par certification, pondérée par le nombre de jeunes sortis d’études. La couverture est la part des jeunes dont le taux est publié, parmi les certifications qui publient leur nombre.';
const PASSED = 'Personnes reçues rapportées aux présentes, toutes certifications réunies.';

/**
 * Computes employment after six months and success at the examination, for each territory, route and cohort whose
 * outcomes have numbers of people. Rates of establishments have no numbers: they are not averaged.
 */
export function deriveOutcomes(outcomes: Iterable<Outcome>): Derived {
  const records = [...outcomes].filter(
    ({ territoryId, uai, formerDiploma }) =>
      territoryId !== undefined && uai === undefined && formerDiploma === undefined,
  );
  const used: Outcome[] = [];
  const observations: Derived['observations'][number][] = [];
  for (const group of wholeCohorts(grouped(records.filter(({ leavers }) => leavers !== undefined)))) {
    const withEmployment = group.filter(({ employed }) => (employed['6'] ?? null) !== null);
    const weight = peopleIn(withEmployment);
    if (weight === 0) continue;
    const employed = withEmployment.reduce((sum, each) => sum + (each.employed['6'] ?? 0) * (each.leavers ?? 0), 0);
    observations.push({
      ...aboutOf(group, group[0]?.cohort ?? ''),
      measureId: 'derived-employment',
      value: percent(employed / 100, weight),
      ...coverageOf(weight, peopleIn(group)),
    });
    used.push(...group);
  }
  const sat = records.filter(({ success }) => success?.passed !== undefined && success.present !== undefined);
  for (const group of grouped(sat)) {
    const present = group.reduce((sum, { success }) => sum + (success?.present ?? 0), 0);
    const passed = group.reduce((sum, { success }) => sum + (success?.passed ?? 0), 0);
    if (present === 0) continue;
    observations.push({
      ...aboutOf(group, group[0]?.cohort ?? ''),
      measureId: 'derived-success',
      value: percent(passed, present),
    });
    used.push(...group);
  }
  if (observations.length === 0) return NOTHING;
  const shared = { theme: 'training', unit: '%', decimals: 1, kind: 'rate', frequency: 'yearly' } as const;
  const measures = [
    { id: 'derived-employment', title: 'En emploi salarié six mois après la sortie', ...shared, method: EMPLOYED },
    { id: 'derived-success', title: 'Réussite à l’examen', ...shared, method: PASSED },
  ];
  const measured = new Set(observations.map(({ measureId }) => measureId));
  return { sourceIds: sourcesOf(used), measures: measures.filter(({ id }) => measured.has(id)), observations };
}

function grouped(records: readonly Outcome[]): Outcome[][] {
  const groups = new Map<string, Outcome[]>();
  for (const record of records)
    addToMultimap(groups, `${record.territoryId ?? ''} ${record.route} ${record.cohort} ${record.sourceId}`, record);
  return [...groups.values()];
}

/**
 * Minimum size of a cohort relative to the largest one of its territory and route: a smaller one covers too few
 * certifications.
 */
const WHOLE_COHORT = 0.5;

function wholeCohorts(groups: readonly Outcome[][]): Outcome[][] {
  const largest = new Map<string, number>();
  const keyOf = ([first]: readonly Outcome[]): string => `${first?.territoryId ?? ''} ${first?.route ?? ''}`;
  for (const group of groups) largest.set(keyOf(group), Math.max(peopleIn(group), largest.get(keyOf(group)) ?? 0));
  return groups.filter(group => peopleIn(group) >= WHOLE_COHORT * (largest.get(keyOf(group)) ?? 0));
}

function aboutOf(
  group: readonly Outcome[],
  period: string,
): Pick<Derived['observations'][number], 'territoryId' | 'period' | 'route'> {
  const [first] = group;
  return { territoryId: first?.territoryId ?? '', period, ...(first && { route: first.route }) };
}

function peopleIn(group: readonly Outcome[]): number {
  return group.reduce((sum, { leavers }) => sum + (leavers ?? 0), 0);
}
