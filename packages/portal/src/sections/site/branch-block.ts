// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html, nothing } from 'lit';
import { part } from '../../layout/page-parts.js';
import type { View } from '../../layout/views.js';
import { agendaAt } from '../../site/agenda-file.js';
import type { Site } from '../../site/site.js';
import { happeningsView } from '../agenda/agenda.js';
import { companyRows, hasOpening, testimonyFigures } from '../annuaire/company.js';

/** Maximum number of testimonies, companies and events on the home page: their pages have the others. */
const MOST_VOICES = 2;
const MOST_COMPANIES = 6;
const MOST_EVENTS = 4;

/**
 * Content provided by a professional branch: testimonies, companies that hire, upcoming events; `nothing` without any.
 */
export function branchBlock(site: Site): View {
  const jobIds = new Set(site.contents.jobs.map(({ id }) => id));
  const voices = site.data.testimonies.filter(({ jobId }) => jobIds.has(jobId)).slice(0, MOST_VOICES);
  const companies = site.has('annuaire') ? site.contents.resources.filter(hasOpening) : [];
  const events = site.has('agenda') ? agendaAt(site, site.contents.today).coming.slice(0, MOST_EVENTS) : [];
  return html`${voices.length ? part('Elles et ils en parlent', testimonyFigures(voices)) : nothing}
    ${
      companies.length
        ? part(
            'Des entreprises qui accueillent',
            html`${companyRows(site, companies.slice(0, MOST_COMPANIES))}<p><a href=${site.href('/annuaire/')}>Tout l’annuaire</a></p>`,
          )
        : nothing
    }
    ${
      events.length
        ? part(
            'Bientôt',
            html`${happeningsView(site, events)}<p><a href=${site.href('/agenda/')}>Tout l’agenda</a></p>`,
          )
        : nothing
    }`;
}
