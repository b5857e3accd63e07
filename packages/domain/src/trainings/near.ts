// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Point } from '@orientation-widgets/search';
import type { LocalViewOptions } from './local-view.js';

export type { Point };

/** Reads `50.63,3.06` (latitude, longitude); undefined for anything else. */
export function parsePoint(text: string | null | undefined): Point | undefined {
  const [lat = NaN, lon = NaN, ...rest] = (text ?? '').split(/[,;]/).map(part => (part.trim() ? Number(part) : NaN));
  return !rest.length && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
}

/** Attributes of an element that set the place of the visitor. */
export interface NearAttributes {
  readonly near: string | null;
  readonly nearName: string | null;
  readonly territory: string | null;
  /** Id of a provider: keeps only its sessions. */
  readonly provider?: string | null;
}

/** Whether `near` names a place, which must be located with the feed; coordinates need no lookup. */
export function namesPlace(near: string | null): near is string {
  return Boolean(near) && !parsePoint(near);
}

/** @param place - position of `near`, when it names a place. */
export function viewOptions(
  { near, nearName, territory, provider }: NearAttributes,
  place?: Point & { readonly name: string },
): LocalViewOptions {
  return {
    near: place ?? parsePoint(near),
    nearName: nearName ?? place?.name,
    territoryId: territory ?? undefined,
    providerId: provider ?? undefined,
  };
}
