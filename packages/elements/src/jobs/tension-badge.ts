// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { tensionScale } from './tension-scale.js';
import type { TensionLevel } from '@orientation-widgets/domain/tension/tension-level.js';
import { tensionLabel } from '@orientation-widgets/domain/tension/tension-labels.js';

/** Scale and label of a tension. `prefix` is “Tension” when no text around says so. */
export function tensionBadge(level: TensionLevel, prefix = ''): TemplateResult {
  return html`<span class="tension l${level}"
    >${tensionScale(level)}<span>${prefix ? `${prefix} ` : ''}${tensionLabel(level)}</span></span
  >`;
}
