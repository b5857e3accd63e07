// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Resource } from '@orientation-widgets/feed';

/** A structure that says nothing of itself. */
export const resourceOf = (id: string, more: Partial<Resource> = {}): Resource => ({
  id,
  kind: 'structure',
  name: id,
  summary: '',
  audiences: [],
  territoryIds: [],
  sectors: [],
  ...more,
});
