// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';

export const langues: SectionDefinition = {
  name: 'langues',
  // Made from the French pages, once all of these are drawn: see `all-pages.ts`.
  pages: [],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly langues: true;
  }
}
