// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Measure } from '@orientation-widgets/feed';
import type { TemplateResult } from 'lit';

/** @param key - what the part is of. */
export type Keep = (key: unknown, draw: () => TemplateResult) => TemplateResult;

/** What stands around the essentials of a board, and comes a wave of requests later. */
export interface BoardRest {
  readonly controls: TemplateResult;
  /** Draws a part, or gives it as it is on screen when only another is to come. */
  readonly keep: Keep;
  /** The chart that proves a sentence. */
  readonly proof: (measure: Measure) => unknown;
  /** How the sentences are computed. */
  readonly method: TemplateResult;
  /** The themes, their charts and their sources. */
  readonly below: TemplateResult;
}
