// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { boardPages } from './boards.js';
import { figurePages } from './figures.js';

export const chiffres: SectionDefinition = {
  name: 'chiffres',
  planTitle: 'Les chiffres',
  menuTitle: 'Chiffres',
  task: { title: 'Lire les chiffres', hint: 'Avec leur année et leur source' },
  isFilled: ({ measures }) => measures.length > 0,
  pages: [figurePages, boardPages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly chiffres: true;
  }
}
