// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CoverageStatus } from '@orientation-widgets/domain/coverage/coverage.js';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Mark of a status, always beside its words. */
export function statusMark(status: CoverageStatus): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 14 14" aria-hidden="true"><rect class=${status} x="1" y="1" width="12" height="12" rx="2" /></svg>`;
}
