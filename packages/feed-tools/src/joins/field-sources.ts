// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';

/** Fields of a training that another source may fill in. */
export const COMPLETABLE_FIELDS = [
  'level',
  'entryLevel',
  'domains',
  'formacodes',
  'nsf',
  'rome',
  'objective',
  'content',
  'results',
  'providerId',
  'url',
  'transitions',
  'blocks',
  'equivalences',
  'succeeds',
  'succeededBy',
  'closed',
  'renewedOn',
] as const satisfies readonly (keyof Training)[];

/**
 * Fills the empty fields of a training with the values of a source, and records the origin of each in `fieldSources`.
 */
export function completeWith(training: Training, values: Partial<Training>, sourceId: string): Training {
  const filled = COMPLETABLE_FIELDS.filter(field => isEmpty(training[field]) && !isEmpty(values[field]));
  if (filled.length === 0) return training;
  const filledValues = Object.fromEntries(filled.map(field => [field, values[field]]));
  if (sourceId === training.sourceId) return { ...training, ...filledValues };
  const sources = filled.map(field => ({ field, sourceId }));
  return { ...training, ...filledValues, fieldSources: [...(training.fieldSources ?? []), ...sources] };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
