// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Resource } from '@orientation-widgets/feed';

/** Makes a structure with only the fields that the model requires. */
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
