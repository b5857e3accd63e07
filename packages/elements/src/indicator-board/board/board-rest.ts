// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Measure } from '@orientation-widgets/feed';
import type { TemplateResult } from 'lit';

/**
 * Draws a part, or returns the previous drawing of it.
 * @param key - identity of the part.
 */
export type Keep = (key: unknown, draw: () => TemplateResult) => TemplateResult;

/** Parts of a board around its essentials, loaded one wave of requests later. */
export interface BoardRest {
  readonly controls: TemplateResult;
  /** Draws a part, or keeps it as it is on screen when only another part is added. */
  readonly keep: Keep;
  /** Chart that illustrates a sentence. */
  readonly proof: (measure: Measure) => unknown;
  /** Explanation of the computation of the sentences. */
  readonly method: TemplateResult;
  /** Themes, with their charts and their sources. */
  readonly below: TemplateResult;
}
