// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../icons/icon.js';

export const iconCompare = (): TemplateResult =>
  icon(svg`<rect x="4" y="5" width="6" height="14" rx="1.75"/><rect x="14" y="5" width="6" height="14" rx="1.75"/>`);
export const iconDownload = (): TemplateResult =>
  icon(svg`<path d="M12 4v11m-4-3.7 4 3.7 4-3.7M6 16v2.5A1.5 1.5 0 0 0 7.5 20h9a1.5 1.5 0 0 0 1.5-1.5V16"/>`);
export const iconMap = (): TemplateResult =>
  icon(svg`<path d="m4 6.5 5-2 6 2 5-2v13l-5 2-6-2-5 2zM9 4.5v13m6-11v13"/>`);
export const iconMore = (): TemplateResult =>
  icon(svg`<circle cx="5" cy="12" r="1.25"/><circle cx="12" cy="12" r="1.25"/><circle cx="19" cy="12" r="1.25"/>`);
