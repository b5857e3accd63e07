// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { contractPages } from './contract.js';

export const contrat: SectionDefinition = {
  name: 'contrat',
  planTitle: 'Le contrat régional',
  task: { title: 'Suivre le contrat régional', hint: 'Ce qui est prévu, ce qui est publié' },
  isFilled: ({ commitments }) => commitments.length > 0,
  pages: [contractPages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly contrat: true;
  }
}
