// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from './icon.js';

export const iconPin = (): TemplateResult =>
  icon(svg`<path d="M12 21s7-6 7-11.3a7 7 0 0 0-14 0C5 15 12 21 12 21z"/><circle cx="12" cy="9.8" r="2.4"/>`);
export const iconSeal = (): TemplateResult =>
  icon(svg`<circle cx="12" cy="12" r="8.5"/><path d="m8.2 12.3 2.7 2.7 5-5.4"/>`);
