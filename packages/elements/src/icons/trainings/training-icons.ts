// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon.js';

export const iconPin = (): TemplateResult =>
  icon(svg`<path d="M12 21s7-6 7-11.3a7 7 0 0 0-14 0C5 15 12 21 12 21z"/><circle cx="12" cy="9.8" r="2.4"/>`);
export const iconSeal = (): TemplateResult =>
  icon(svg`<circle cx="12" cy="12" r="8.5"/><path d="m8.2 12.3 2.7 2.7 5-5.4"/>`);
export const iconBack = (): TemplateResult => icon(svg`<path d="M19 12H5m6-6-6 6 6 6"/>`, 'i flip');
export const iconCalendar = (): TemplateResult =>
  icon(svg`<rect x="4" y="5.5" width="16" height="15" rx="2.5"/><path d="M4 10.5h16M8.5 3v4m7-4v4"/>`);
export const iconRight = (): TemplateResult => icon(svg`<path d="M5 12h14m-6-6 6 6-6 6"/>`, 'i flip');
