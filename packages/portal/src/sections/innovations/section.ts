// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { innovationPages } from './innovations.js';

export const innovations: SectionDefinition = {
  name: 'innovations',
  planTitle: 'Ce qui s’essaie',
  task: { title: 'Voir ce qui s’essaie', hint: 'Projets et résultats' },
  isFilled: ({ innovations }) => innovations.length > 0,
  pages: [innovationPages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly innovations: true;
  }
}
