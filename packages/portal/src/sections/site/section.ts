// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { aboutPages } from './about.js';

export const site: SectionDefinition = {
  name: 'site',
  isRequired: true,
  pages: [aboutPages],
};
