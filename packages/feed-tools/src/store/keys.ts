// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '@orientation-widgets/feed';

/** Fields that identify a record in the collections without ids. */
const KEY_FIELDS: Partial<Record<CollectionName, readonly string[]>> = {
  tensions: ['job', 'fap', 'rome', 'territoryId', 'period', 'sourceId'],
  tensionSeries: ['job', 'fap', 'territoryId', 'period', 'sourceId'],
  recruitments: ['fap', 'territoryId', 'year', 'sourceId'],
  observations: [
    ...['measureId', 'territoryId', 'period', 'value', 'missing', 'audienceId', 'sector', 'job', 'sex', 'age', 'level'],
    ...['route', 'part', 'sourceId'],
  ],
  targets: ['measureId', 'territoryId', 'period', 'label', 'sourceId'],
  sourceFiles: ['sourceId', 'name', 'sha256'],
  outcomes: ['trainingId', 'certification', 'territoryId', 'uai', 'route', 'cohort', 'sourceId'],
};

/** Whether the records of a collection have no id and are identified by several fields. */
export function isFigure(name: CollectionName): boolean {
  return KEY_FIELDS[name] !== undefined;
}

/** Returns the key of a record: its id, or the fields that identify it. */
export function keyOf(name: CollectionName, record: object): string {
  const values = record as Record<string, unknown>;
  const fields = KEY_FIELDS[name];
  if (fields) return JSON.stringify(fields.map(field => values[field] ?? null));
  return typeof values['id'] === 'string' ? values['id'] : JSON.stringify([values['id'] ?? null]);
}
