// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { questionPages } from './question-pages.js';
import { searchPages } from './search-pages.js';

export const jeCherche: SectionDefinition = {
  name: 'je-cherche',
  menuTitle: 'Je cherche',
  isRequired: true,
  pages: [searchPages, questionPages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly 'je-cherche': true;
  }
}
