// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SectionDefinition } from '../../site/section.js';
import { agendaPages } from './agenda.js';

export const agenda: SectionDefinition = {
  name: 'agenda',
  planTitle: 'L’agenda',
  task: { title: 'Voir ce qui se passe', hint: 'Portes ouvertes, salons, ateliers' },
  isFilled: ({ events }) => events.length > 0,
  pages: [agendaPages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly agenda: true;
  }
}
