// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Placeholders of the filters. */
export function filterSkeletons(): TemplateResult[] {
  return [1, 2, 3, 4].map(() => html`<span class="skeleton"></span>`);
}
