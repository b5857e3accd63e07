// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { part, type Fold } from '../../layout/page-parts.js';
import { linkColumns, maybeLink, telephoneLink, type View } from '../../layout/views.js';
import type { Site } from '../../site/site.js';
import { companyRows } from '../annuaire/company.js';
import { nearestHelpers } from '../shared/nearest-helpers.js';

/** Maximum number of structures named on the page of a sector. */
const MOST_PEOPLE = 4;

/** People to call: structures near the town of the page, those of the sector, then a number for the whole territory. */
export function peoplePart(site: Site, resources: readonly Resource[]): View {
  if (!site.has('annuaire')) return nothing;
  const numbers = site.contents.resources.filter(
    ({ kind, address, phone, needs = [] }) =>
      kind === 'structure' && !address && phone && (needs.includes('job') || needs.includes('training')),
  );
  const people = [...new Set([...resources.filter(({ phone }) => phone), ...numbers])].slice(0, MOST_PEOPLE);
  if (!people.length) return nothing;
  return part(
    'En parler à quelqu’un',
    html`${nearestHelpers('job', { most: MOST_PEOPLE })}
      <ul class="rows">${people.map(({ id, name, phone }) => html`<li><span class="name">${maybeLink(site, site.pathOf('annuaire', id), name)}</span> ${telephoneLink(phone)}</li>`)}</ul>`,
  );
}

/** Folded lists of the resources of the sector, by kind. */
export function resourceFolds(site: Site, resources: readonly Resource[]): readonly Fold[] {
  const groups: readonly (readonly [title: string, isInGroup: (kind: Resource['kind']) => boolean])[] = [
    ['Des entreprises qui recrutent', kind => kind === 'company'],
    ['Les événements', kind => kind === 'event'],
    ['Outils et projets', kind => kind === 'tool' || kind === 'innovation'],
    ['Qui peut aider', kind => !['company', 'event', 'tool', 'innovation'].includes(kind)],
  ];
  if (!site.has('annuaire')) return [];
  return groups.flatMap(([title, isInGroup]) => {
    const members = resources.filter(({ kind }) => isInGroup(kind));
    if (!members.length) return [];
    const hint = members
      .slice(0, 3)
      .map(({ name }) => name)
      .join(', ');
    const isCompanies = members.every(({ kind }) => kind === 'company');
    return [
      {
        title,
        hint,
        body: isCompanies
          ? companyRows(site, members)
          : linkColumns(
              site,
              members.map(({ id, name }) => ({ path: site.pathOf('annuaire', id), text: name })),
            ),
      },
    ];
  });
}
