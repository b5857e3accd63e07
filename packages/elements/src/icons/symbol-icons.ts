// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from './icon.js';

export const iconAlert = (): TemplateResult => icon(svg`<path d="M12 4 3 19.5h18zM12 10v4.3m0 2.6v.01"/>`);
export const iconRefresh = (): TemplateResult =>
  icon(svg`<path d="M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9M19.5 4.2V9h-4.8"/>`);
export const iconRight = (): TemplateResult => icon(svg`<path d="M5 12h14m-6-6 6 6-6 6"/>`, 'i flip');
