// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { embedPages } from './embed.js';

export const integrer: SectionDefinition = {
  name: 'integrer',
  planTitle: 'Poser un élément sur votre site',
  task: { title: 'Poser un élément sur mon site', hint: 'En cinq minutes' },
  pages: [embedPages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly integrer: true;
  }
}
