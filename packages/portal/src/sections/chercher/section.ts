// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { searchPages } from './search-page.js';

export const chercher: SectionDefinition = {
  name: 'chercher',
  planTitle: 'Chercher dans le site',
  isRequired: true,
  pages: [searchPages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly chercher: true;
  }
}
