// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Testimony } from '@orientation-widgets/feed';

/** From who is closest to someone who chooses to who has done the job for long, then those who do not say. */
const STAGES: readonly Testimony['stage'][] = ['learner', 'apprentice', 'new', 'experienced', undefined];

/**
 * Testimonies that may be shown: with consent, until its last day. Peers of the visitor come first.
 *
 * @param today - ISO 8601.
 */
export function shownTestimonies(testimonies: Iterable<Testimony>, today: string): Testimony[] {
  return [...testimonies]
    .filter(({ consent, validUntil }) => consent && (validUntil ?? today) >= today)
    .sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
}
