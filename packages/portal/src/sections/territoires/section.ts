// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { territoryPages } from './territories.js';

export const territoires: SectionDefinition = {
  name: 'territoires',
  planTitle: 'Les territoires',
  task: { title: 'Regarder près de chez moi', hint: 'Embauches prévues, chiffres' },
  isFilled: ({ territories }) => territories.length > 0,
  pages: [territoryPages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly territoires: true;
  }
}
