// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { offlinePages } from './offline.js';

export const horsConnexion: SectionDefinition = {
  name: 'hors-connexion',
  pages: [offlinePages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly 'hors-connexion': true;
  }
}
