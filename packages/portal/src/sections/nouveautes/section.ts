// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { newsPages } from './news.js';

export const nouveautes: SectionDefinition = {
  name: 'nouveautes',
  planTitle: 'Les nouveautés',
  pages: [newsPages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly nouveautes: true;
  }
}
