// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { tensionCord } from './tension-cord.js';
import type { TensionLevel } from './tension-cord.js';
import { tensionWord } from './tension-words.js';

/** Cord and word. `prefix` is « Tension » when nothing around says so. */
export function tensionBadge(level: TensionLevel, prefix = ''): TemplateResult {
  return html`<span class="tension l${level}"
    >${tensionCord(level)}<span>${prefix ? `${prefix} ` : ''}${tensionWord(level)}</span></span
  >`;
}
