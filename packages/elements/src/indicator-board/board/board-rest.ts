// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Measure } from '@orientation-widgets/feed';
import type { TemplateResult } from 'lit';

/** What stands around the essentials of a board, and comes a wave of requests later. */
export interface BoardRest {
  readonly controls: TemplateResult;
  /** The essentials are on screen with their proofs, and stay as they are. */
  readonly isDrawn: boolean;
  /** The chart that proves a sentence. */
  readonly proof: (measure: Measure) => unknown;
  /** How the sentences are computed. */
  readonly method: TemplateResult;
  /** The themes, their charts and their sources. */
  readonly below: TemplateResult;
}
