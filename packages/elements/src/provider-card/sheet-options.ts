// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Training } from '@orientation-widgets/feed';

/** Options of the card, set by the page. */
export interface SheetOptions {
  readonly headingLevel: number;
  readonly trainingHref: string | null;
  readonly providerHref: string | null;
  readonly onTraining: (event: Event, training: Training) => void;
}
