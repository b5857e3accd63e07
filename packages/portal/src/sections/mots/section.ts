// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { wordPages } from './words.js';

export const mots: SectionDefinition = {
  name: 'mots',
  planTitle: 'Les sigles expliqués',
  task: { title: 'Comprendre les sigles', hint: 'En mots' },
  isFilled: (_records, { terms }) => terms.length > 0,
  pages: [wordPages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly mots: true;
  }
}
