// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from './icon.js';

export const iconSearch = (): TemplateResult =>
  icon(svg`<circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.4 15.4 20 20"/>`);
export const iconClose = (): TemplateResult => icon(svg`<path d="m6.5 6.5 11 11m0-11-11 11"/>`);
export const iconFilter = (): TemplateResult =>
  icon(
    svg`<path d="M4 7.5h8.5m5 0H20M4 16.5h2.5m5 0H20"/><circle cx="15" cy="7.5" r="2.5"/><circle cx="9" cy="16.5" r="2.5"/>`,
  );
export const iconShare = (): TemplateResult =>
  icon(svg`<path d="M12 15V4M8 7.7 12 4l4 3.7M6 12v6.5A1.5 1.5 0 0 0 7.5 20h9a1.5 1.5 0 0 0 1.5-1.5V12"/>`);
