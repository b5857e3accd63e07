// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { comparePages } from './compare-jobs.js';
import { jobPages } from './jobs.js';

export const metiers: SectionDefinition = {
  name: 'metiers',
  planTitle: 'Les métiers',
  menuTitle: 'Métiers',
  task: { title: 'Découvrir les métiers', hint: 'Ce que l’on y fait, comment y entrer' },
  isFilled: ({ jobs }) => jobs.length > 0,
  pages: [jobPages, comparePages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly metiers: true;
  }
}
