// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Sortable item: a resource and its distance. */
interface Placed {
  readonly resource: { readonly id: string };
  readonly distanceKm: number | undefined;
}

/**
 * Compares by distance, to the kilometre; equal distances are ordered by a draw of the day, so that the same resources
 * are not always first.
 *
 * @param day - ISO 8601.
 */
export function fairOrder(places: readonly Placed[], day: string): (a: Placed, b: Placed) => number {
  const draws = new Map(places.map(({ resource: { id } }) => [id, drawOf(`${day} ${id}`)]));
  const draw = ({ resource: { id } }: Placed): number => draws.get(id) ?? 0;
  return (a, b) => roundedKm(a) - roundedKm(b) || draw(a) - draw(b);
}

const roundedKm = ({ distanceKm = 1e5 }: Placed): number => Math.round(distanceKm);

/** Hash of a text, deterministic and well distributed: FNV-1a, then the final mix of murmur3. */
function drawOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
