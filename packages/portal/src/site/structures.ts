// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import type { Site } from './site.js';

/** Structures located in a territory or serving it. */
export function structuresOf(site: Site, territoryId: string): readonly Resource[] {
  return site.contents.resources.filter(
    ({ address, kind }) =>
      kind === 'structure' &&
      address?.communeCode !== undefined &&
      site.chainOf(`com-${address.communeCode}`).includes(territoryId),
  );
}
