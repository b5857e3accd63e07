// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { audiencePages } from './audience-pages.js';

export const jeSuis: SectionDefinition = {
  name: 'je-suis',
  menuTitle: 'Je suis',
  pages: [audiencePages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly 'je-suis': true;
  }
}
