// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Judged list of intents.
import { halvesOf, linesOf } from './judged-queries.js';
import type { Half } from './judged-queries.js';

export interface IntentQuery {
  readonly kind: string;
  readonly text: string;
  readonly half: Half;
  /** Right intents; `-` when none is expected. */
  readonly expected: readonly string[];
}

/** Returns the queries of `intents.txt`; a seed draws the half that stays unread. */
export function intentQueries(): IntentQuery[] {
  const halfOf = halvesOf('seeded');
  return linesOf('intents.txt').map(([kind = '', text = '', expected = ''], place) => ({
    ...{ kind, text, half: halfOf(place) },
    expected: expected.split(','),
  }));
}
