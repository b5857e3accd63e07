// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { classPages } from './class-page.js';

export const pourMaClasse: SectionDefinition = {
  name: 'pour-ma-classe',
  planTitle: 'Pour ma classe',
  isFilled: ({ jobs }) => jobs.some(({ womenShare }) => womenShare),
  pages: [classPages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly 'pour-ma-classe': true;
  }
}
