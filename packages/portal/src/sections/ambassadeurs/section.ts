// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { ambassadorPages } from '../immersions/people-and-places.js';
import type { SectionDefinition } from '../../site/section.js';

export const ambassadeurs: SectionDefinition = {
  name: 'ambassadeurs',
  planTitle: 'Parler avec quelqu’un du métier',
  task: { title: 'Parler avec quelqu’un du métier', hint: 'Ambassadrices et ambassadeurs' },
  isFilled: ({ ambassadors }) => ambassadors.length > 0,
  pages: [ambassadorPages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly ambassadeurs: true;
  }
}
