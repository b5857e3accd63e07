// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { payPages } from './pay-page.js';
import { providerPages } from './providers.js';
import { townPages } from './training-towns.js';
import { trainingPages } from './trainings.js';

export const formations: SectionDefinition = {
  name: 'formations',
  planTitle: 'Les formations',
  menuTitle: 'Formations',
  task: { title: 'Trouver une formation', hint: 'Où, comment, quand' },
  isFilled: ({ trainings }) => trainings.length > 0,
  pages: [trainingPages, townPages, providerPages, payPages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly formations: true;
  }
}
