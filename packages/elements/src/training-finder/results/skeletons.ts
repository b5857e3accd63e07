// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Grey shapes where the rows will be. */
export function cardSkeletons(): TemplateResult {
  return html`<ul class="cards sheet" aria-hidden="true">
    ${[1, 2, 3].map(
      () => html`<li class="card">
        <span class="skeleton tall half"></span><span class="skeleton half"></span><span class="skeleton"></span><span class="skeleton"></span>
      </li>`,
    )}
  </ul>`;
}

/** Grey lines where the filters will be. */
export function filterSkeletons(): TemplateResult[] {
  return Array.from({ length: 8 }, () => html`<span class="skeleton"></span>`);
}
