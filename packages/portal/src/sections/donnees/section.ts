// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { dataPage } from './data-page.js';

export const donnees: SectionDefinition = {
  name: 'donnees',
  planTitle: 'Les données ouvertes',
  task: { title: 'Prendre les données', hint: 'Le flux entier, réutilisable' },
  pages: [site => [dataPage(site)]],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly donnees: true;
  }
}
