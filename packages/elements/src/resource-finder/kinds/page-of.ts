// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { PageClass, ResourceVariant } from '../resource-page.js';

/** The page of a variant, or of a kind that has a page of its own: an agenda, places to try a job… */
export async function pageOf(kind: string, variant: ResourceVariant): Promise<PageClass> {
  if (variant === 'coverage') return (await import('../coverage/coverage-page.js')).CoveragePage;
  if (variant === 'contacts') return (await import('../contacts/contacts-page.js')).ContactsPage;
  switch (kind) {
    case 'event':
      return (await import('../agenda/agenda-page.js')).AgendaPage;
    case 'immersion':
      return (await import('../placements/placements-page.js')).PlacementsPage;
    case 'company':
      return (await import('../companies/companies-page.js')).CompaniesPage;
    case 'innovation':
      return (await import('../innovations/innovations-page.js')).InnovationsPage;
    default:
      return (await import('../people/people-page.js')).PeoplePage;
  }
}
