// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { folderPages } from './folder.js';

export const monDossier: SectionDefinition = {
  name: 'mon-dossier',
  planTitle: 'Mon dossier',
  pages: [folderPages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly 'mon-dossier': true;
  }
}
