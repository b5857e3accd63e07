// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { withParents } from '@orientation-widgets/feed';
import type { Collection, Place, Territory } from '@orientation-widgets/feed';
import { localDay } from '../words/local-day.js';
import { currentSessions, trainingView } from './training-view.js';
import type { TrainingViewRecords } from './training-records.js';
import type { TrainingView, ViewOptions } from './training-view.js';

/** Options of the view of a training in a territory. */
export interface LocalViewOptions extends ViewOptions {
  /** Keeps only the sessions in this territory, or all of them when none is there. Its outcomes are preferred. */
  readonly territoryId?: string | undefined;
  /** Keeps only the sessions of this provider, or all of them when it has none. */
  readonly providerId?: string | undefined;
}

/** The view of a training in a territory. Pure. */
export function localView(records: TrainingViewRecords, { territoryId, ...options }: LocalViewOptions): TrainingView {
  if (!territoryId) return trainingView(records, options);
  const { places, territories } = records;
  const current = currentSessions(records, options.today ?? localDay());
  const inside = current.filter(({ placeId }) => isIn(placeId, territoryId, places, territories));
  const territory = territories.get(territoryId);
  return {
    ...trainingView({ ...records, sessions: inside.length ? inside : current }, { ...options, homeId: territoryId }),
    local: territory && { territory, hasSession: inside.length > 0, elsewhere: current.length - inside.length },
  };
}

function isIn(
  placeId: string | null,
  territoryId: string,
  places: Collection<Place>,
  territories: Collection<Territory>,
): boolean {
  const commune = placeId === null ? undefined : places.get(placeId)?.communeCode;
  if (!commune) return false;
  const department = `dep-${commune.slice(0, commune.startsWith('97') ? 3 : 2)}`;
  return (
    withParents(territories, `com-${commune}`).includes(territoryId) ||
    withParents(territories, department).includes(territoryId)
  );
}
