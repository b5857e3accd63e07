// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { PageClass, ResourceVariant } from '../directory/resource-page.js';

/** The page of a variant, or of a kind that has a page of its own: an agenda, places to try a job… */
export async function pageOf(kind: string, variant: ResourceVariant): Promise<PageClass> {
  if (variant === 'coverage') return (await import('../directory-coverage/coverage-page.lazy.js')).CoveragePage;
  if (variant === 'contacts') return (await import('../directory-contacts/contacts-page.lazy.js')).ContactsPage;
  switch (kind) {
    case 'event':
      return (await import('../event-agenda/agenda-page.lazy.js')).AgendaPage;
    case 'immersion':
      return (await import('../placement-finder/placements-page.lazy.js')).PlacementsPage;
    case 'company':
      return (await import('../placement-finder/companies-page.lazy.js')).CompaniesPage;
    case 'innovation':
      return (await import('../project-list/innovations-page.lazy.js')).InnovationsPage;
    default:
      return (await import('../placement-finder/people-page.lazy.js')).PeoplePage;
  }
}
