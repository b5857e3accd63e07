// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { sectorPages } from './sector-pages.js';

export const secteurs: SectionDefinition = {
  name: 'secteurs',
  planTitle: 'Les secteurs',
  task: { title: 'Explorer un secteur', hint: 'Ses métiers, ceux qui embauchent' },
  isFilled: ({ sectors }) => sectors.length > 0,
  pages: [sectorPages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly secteurs: true;
  }
}
