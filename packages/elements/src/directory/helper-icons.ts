// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';

export const iconPhone = (): TemplateResult =>
  icon(
    svg`<path d="M6.5 3.5h3l1.5 4-2 1.5a11 11 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A16 16 0 0 1 4.5 5.7 2 2 0 0 1 6.5 3.5z"/>`,
  );
export const iconMail = (): TemplateResult =>
  icon(svg`<rect x="3.5" y="5.5" width="17" height="13" rx="2"/><path d="m4 7 8 6 8-6"/>`);
export const iconWay = (): TemplateResult => icon(svg`<path d="M12 3v18M12 5h6l2 2-2 2h-6M12 11H6l-2 2 2 2h6"/>`);
export const iconTake = (): TemplateResult => icon(svg`<path d="M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 19.5h14"/>`);
