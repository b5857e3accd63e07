// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '@orientation-widgets/feed';

const FIGURES: ReadonlySet<CollectionName> = new Set([
  'measures',
  'observations',
  'targets',
  'boards',
  'sectors',
  'audiences',
  'sourceFiles',
  'occupationGroups',
]);

/**
 * Whether a collection is read only by a dashboard, by who checks the figures, or to resolve a code: it goes to the
 * `rest` of the manifest.
 */
export function isOfFigures(name: CollectionName): boolean {
  return FIGURES.has(name);
}
