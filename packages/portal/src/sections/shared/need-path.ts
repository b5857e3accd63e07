// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Need } from '@orientation-widgets/domain/directory/resource-query.js';

/** Path of the page of a need. */
export function needPath(need: Need): string {
  return `/annuaire/besoin/${need}/`;
}
