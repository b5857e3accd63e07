// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../icons/icon.js';

export const iconClock = (): TemplateResult => icon(svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.3 2"/>`);
export const iconEuro = (): TemplateResult =>
  icon(svg`<circle cx="12" cy="12" r="8.5"/><path d="M15.6 8.9a4.3 4.3 0 1 0 0 6.2M7.6 11h5.2m-5.2 2.5h4.4"/>`);
export const iconTrend = (): TemplateResult => icon(svg`<path d="m4 16.5 5-5 4 3 7-7.5M15 7h5v5"/>`);
