// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from './icon.js';

export const iconRoute = (): TemplateResult =>
  icon(svg`<path d="M12 3v18M12 5h6l2.5 2.5L18 10h-6m0 2H6l-2.5 2.5L6 17h6"/>`);
export const iconCap = (): TemplateResult =>
  icon(svg`<path d="m12 5-9.5 4.5L12 14l9.5-4.5zM6.5 11.7V16c1.5 1.4 3.4 2 5.5 2s4-.6 5.5-2v-4.3"/>`);
export const iconLock = (): TemplateResult =>
  icon(svg`<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>`);
export const iconCalendar = (): TemplateResult =>
  icon(svg`<rect x="4" y="5.5" width="16" height="15" rx="2.5"/><path d="M4 10.5h16M8.5 3v4m7-4v4"/>`);
export const iconPlus = (): TemplateResult => icon(svg`<path d="M12 5v14M5 12h14"/>`);
export const iconMinus = (): TemplateResult => icon(svg`<path d="M5 12h14"/>`);
