// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from './icon.js';

// Icons of the actions on a training, in a module of their own: they are downloaded after a gesture.
const saveIcon = svg`<path d="M12 20 5 13a4.7 4.7 0 0 1 0-6.6 4.6 4.6 0 0 1 6.5 0l.5.5.5-.5a4.6 4.6 0 0 1 6.5 0A4.7 4.7 0 0 1 19 13z"/>`;

export const iconKeep = (): TemplateResult => icon(saveIcon);
export const iconKept = (): TemplateResult => icon(saveIcon, 'i kept');
export const iconChosen = (): TemplateResult => icon(svg`<path d="m5 12.5 4.7 4.7L19 7.5"/>`);
export const iconPrint = (): TemplateResult =>
  icon(
    svg`<path d="M7 9V4h10v5M7 17H5.5A1.5 1.5 0 0 1 4 15.5v-5A1.5 1.5 0 0 1 5.5 9h13a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5H17"/><path d="M7 14h10v6H7z"/>`,
  );
