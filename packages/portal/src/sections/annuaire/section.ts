// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { aidPages } from './aid-pages.js';
import { contactPages } from './contacts.js';
import { coveragePages } from './coverage.js';
import { directoryPages } from './directory.js';

export const annuaire: SectionDefinition = {
  name: 'annuaire',
  planTitle: 'L’annuaire',
  menuTitle: 'Annuaire',
  task: { title: 'Trouver quelqu’un à qui parler', hint: 'Structures, dispositifs, aides' },
  isFilled: ({ resources }) => resources.length > 0,
  pages: [directoryPages, aidPages, contactPages, coveragePages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly annuaire: true;
  }
}
