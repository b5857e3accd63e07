// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Placeholders of the rows. */
export function cardSkeletons(): TemplateResult {
  return html`<ul class="cards sheet" aria-hidden="true">
    ${[1, 2, 3].map(
      () => html`<li class="card">
        <span class="skeleton tall half"></span><span class="skeleton half"></span><span class="skeleton"></span><span class="skeleton"></span>
      </li>`,
    )}
  </ul>`;
}

/** Placeholders of the filters. */
export function filterSkeletons(): TemplateResult[] {
  return Array.from({ length: 8 }, () => html`<span class="skeleton"></span>`);
}
