// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Territory } from '@orientation-widgets/feed';
import type { Site } from '../../site/site.js';

/** Département of a commune, by its Insee code; undefined when the feed lacks it. */
export function departmentAt({ data }: Site, communeCode: string): Territory | undefined {
  return data.territories.get(`dep-${communeCode.slice(0, communeCode.startsWith('97') ? 3 : 2)}`);
}
