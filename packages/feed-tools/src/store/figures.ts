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
]);

/** Whether only a dashboard, or who checks the figures, reads a collection: it goes to the `rest` of the manifest. */
export function isOfFigures(name: CollectionName): boolean {
  return FIGURES.has(name);
}
