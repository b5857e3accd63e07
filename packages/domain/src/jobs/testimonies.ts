// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Testimony } from '@orientation-widgets/feed';

/** Stages from the closest to the visitor to the most experienced; unknown ones come last. */
const STAGES: readonly Testimony['stage'][] = ['learner', 'apprentice', 'new', 'experienced', undefined];

/**
 * Testimonies with a consent that has not expired. Peers of the visitor come first.
 *
 * @param today - ISO 8601.
 */
export function shownTestimonies(testimonies: Iterable<Testimony>, today: string): Testimony[] {
  return [...testimonies]
    .filter(({ consent, validUntil }) => consent && (validUntil ?? today) >= today)
    .sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
}
