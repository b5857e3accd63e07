// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { safeUrl } from '@orientation-widgets/feed';
import type { Place } from '@orientation-widgets/feed';

/**
 * Address of a map with directions to a place; undefined when only its town is known. It is requested on a click only.
 */
export function wayTo(place: Place | undefined): string | undefined {
  const { lat = null, lon = null, precision } = place ?? {};
  if (lat === null || lon === null || precision !== 'exact') return undefined;
  return safeUrl(`https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=16/${lat}/${lon}`);
}
