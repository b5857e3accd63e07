// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { easyPages } from './easy.js';

export const facile: SectionDefinition = {
  name: 'facile',
  planTitle: 'Facile à lire',
  task: { title: 'Lire en phrases courtes', hint: 'Métiers et aides, facile à lire' },
  isFilled: ({ jobs }) => jobs.some(({ easySummary }) => easySummary),
  pages: [easyPages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly facile: true;
  }
}
