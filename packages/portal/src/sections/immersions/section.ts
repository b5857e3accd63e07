// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { immersionPages } from './people-and-places.js';

export const immersions: SectionDefinition = {
  name: 'immersions',
  planTitle: 'Essayer un métier',
  task: { title: 'Essayer un métier', hint: 'Stages et immersions' },
  isFilled: ({ immersions, hosts }) => immersions.length + hosts.length > 0,
  pages: [immersionPages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly immersions: true;
  }
}
