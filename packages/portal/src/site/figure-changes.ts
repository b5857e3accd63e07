// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { figureWithUnit } from '@orientation-widgets/domain/measures/difference-labels.js';
import { isWhole, missingOf } from '@orientation-widgets/domain/measures/observations.js';
import { missingWords } from '@orientation-widgets/domain/words/missing-labels.js';
import type { Measure, Observation } from '@orientation-widgets/feed';
import type { Site } from './site.js';

type EarlierValue = NonNullable<Observation['revised']>[number];

/** Value of a figure that a later one replaced. */
export interface FigureChange {
  readonly measure: Measure;
  readonly observation: Observation;
  readonly earlier: EarlierValue;
  /** Text of the value that took its place, with its unit, or the reason for its absence. */
  readonly newValue: string;
}

/** Reasons for a missing value that forbid showing an earlier one, whatever the feed keeps. */
const HIDDEN: ReadonlySet<Observation['missing']> = new Set(['secret', 'below-threshold'] as const);

const knownChanges = new WeakMap<Site, readonly FigureChange[]>();

/** Changes of the figures that have a page, the latest first. Those of a breakdown are in the open data only. */
export function figureChanges(site: Site): readonly FigureChange[] {
  const changes = knownChanges.get(site) ?? readChanges(site);
  knownChanges.set(site, changes);
  return changes;
}

/** Earlier values of a figure that may be shown, the last replaced first. */
export function earlierValuesOf({ missing, revised = [] }: Observation): readonly EarlierValue[] {
  return HIDDEN.has(missing) ? [] : revised;
}

function readChanges(site: Site): FigureChange[] {
  const measures = new Map(site.contents.measures.map(measure => [measure.id, measure]));
  return site.data.observations
    .filter(observation => isWhole(observation))
    .flatMap(observation => {
      const measure = measures.get(observation.measureId);
      return measure ? changesOf(measure, observation) : [];
    })
    .sort((a, b) => (a.earlier.replacedOn < b.earlier.replacedOn ? 1 : -1));
}

function changesOf(measure: Measure, observation: Observation): FigureChange[] {
  const earlierValues = earlierValuesOf(observation);
  const missing = missingOf(observation);
  const current = missing ? missingWords(missing) : figureWithUnit(observation.value ?? 0, measure);
  return earlierValues.map((earlier, rank) => {
    const next = earlierValues[rank - 1];
    return { measure, observation, earlier, newValue: next ? figureWithUnit(next.value, measure) : current };
  });
}

/** Text of a value that was replaced, with its unit. */
export function earlierValueText({ measure, earlier }: FigureChange): string {
  return figureWithUnit(earlier.value, measure);
}

/** Reason for a change, as a sentence; empty when nobody knows it. */
export function changeReason(site: Site, { observation, earlier }: FigureChange): string {
  switch (earlier.reason) {
    case 'provisional':
      return 'Le chiffre d’avant était provisoire.';
    case 'source':
      return `${site.data.sources.get(observation.sourceId)?.publisher || 'La source'} a publié un nouveau fichier.`;
    case 'calculation':
      return 'Le fichier est le même, le calcul a changé.';
    default:
      return '';
  }
}
