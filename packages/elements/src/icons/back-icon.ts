// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from './icon.js';

export const iconBack = (): TemplateResult => icon(svg`<path d="M19 12H5m6-6-6 6 6 6"/>`, 'i flip');
