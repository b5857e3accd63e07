// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Place, Provider, Session, Source, Training } from '@orientation-widgets/feed';
import { compareNames } from '../words/compare-names.js';
import type { TrainingViewRecords } from './training-records.js';
import { trainingView } from './training-view.js';
import type { TrainingView, ViewOptions } from './training-view.js';

/** Records of a feed that the view of an establishment needs. */
export interface ProviderRecords extends Omit<TrainingViewRecords, 'training' | 'detailed'> {
  readonly trainings: Iterable<Training>;
}

/** Trainings of one level. */
export interface LevelTrainings {
  readonly level: Training['level'];
  readonly trainings: readonly TrainingView[];
}

/** An establishment, its places and its trainings. */
export interface ProviderView {
  readonly provider: Provider;
  /** Places where the establishment teaches, in the order of its trainings, without duplicates. */
  readonly places: readonly Place[];
  /** Trainings by level, from the first to the last, those without a level at the end; in each level, by title. */
  readonly levels: readonly LevelTrainings[];
  readonly sources: Collection<Source>;
}

/**
 * View of an establishment: its trainings, with its own sessions and outcomes only. A training whose sessions here are
 * all over is left out.
 */
export function providerView(provider: Provider, records: ProviderRecords, options: ViewOptions = {}): ProviderView {
  const { places, providers, sources, territories } = records;
  const trainings = new Map<string, Training>();
  for (const training of records.trainings) trainings.set(training.id, training);
  const sessions = new Map<string, Session[]>();
  for (const training of trainings.values()) if (training.providerId === provider.id) sessions.set(training.id, []);
  for (const session of records.sessions)
    if ((session.providerId ?? trainings.get(session.trainingId)?.providerId) === provider.id)
      sessions.set(session.trainingId, [...(sessions.get(session.trainingId) ?? []), session]);
  const outcomes = [...records.outcomes].filter(({ uai }) => uai === undefined || uai === provider.uai);
  const views = [...sessions].flatMap(([id, itsSessions]): TrainingView[] => {
    const training = trainings.get(id);
    if (!training) return [];
    const subject = { ...training, providerId: provider.id };
    const view = trainingView(
      { training: subject, sessions: itsSessions, places, providers, outcomes, sources, territories },
      options,
    );
    return itsSessions.length && !view.places.length ? [] : [view];
  });
  return { provider, places: placesOf(views), levels: byLevel(views), sources };
}

function placesOf(views: readonly TrainingView[]): Place[] {
  return [...new Set(views.flatMap(({ places }) => places.flatMap(({ place }) => place ?? [])))];
}

const AFTER_ALL = 9;

function byLevel(views: readonly TrainingView[]): LevelTrainings[] {
  const levels = [...new Set(views.map(({ training }) => training.level))];
  levels.sort((a, b) => (a ?? AFTER_ALL) - (b ?? AFTER_ALL));
  return levels.map(level => ({
    level,
    trainings: views
      .filter(({ training }) => training.level === level)
      .sort((a, b) => compareNames(a.training.title, b.training.title)),
  }));
}
