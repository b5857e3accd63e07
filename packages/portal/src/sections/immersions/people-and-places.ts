// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { jobName } from '@orientation-widgets/domain/words/format.js';
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { maybeLink, sheet, unknownBox, type View } from '../../layout/views.js';
import type { Page } from '../../site/page.js';
import type { Site } from '../../site/site.js';

const sourcesOf = (resources: readonly Resource[]): string[] => resources.flatMap(({ sourceId }) => sourceId ?? []);

/** Page of the places where a job can be tried: placements, and companies that agreed to host visitors. */
export function immersionPages(site: Site): Page[] {
  const { immersions, hosts } = site.contents;
  return [
    {
      path: '/immersions/',
      section: 'immersions',
      title: 'Essayer un métier',
      lead: 'Stages, immersions et lieux d’accueil.',
      description: 'Les stages, les immersions et les entreprises qui accueillent : où, combien de temps, pour qui.',
      crumbs: [],
      sources: sourcesOf([...immersions, ...hosts]),
      body: html`${
        immersions.length
          ? sheet(
              'Stages et immersions',
              rowsView(site, immersions, resource => [...placementWords(site, resource)]),
            )
          : nothing
      }
      ${
        hosts.length
          ? sheet(
              'Entreprises qui accueillent',
              rowsView(site, hosts, resource => jobsOf(site, resource.company?.jobIds ?? [])),
            )
          : nothing
      }
      ${unknownBox('Cette liste n’est pas complète', html`<p>Une entreprise peut accueillir sans être ici : demandez-lui.</p>`)}`,
    },
  ];
}

/** Page of the people who agreed to speak of their job; nobody is listed without consent. */
export function ambassadorPages(site: Site): Page[] {
  const { ambassadors } = site.contents;
  return [
    {
      path: '/ambassadeurs/',
      section: 'ambassadeurs',
      title: 'Parler avec quelqu’un du métier',
      lead: 'Des personnes qui ont accepté de parler de leur métier.',
      description: 'Les ambassadrices et ambassadeurs des métiers : leur métier, où et comment les rencontrer.',
      crumbs: [],
      sources: sourcesOf(ambassadors),
      body: sheet(
        'Ambassadrices et ambassadeurs',
        rowsView(site, ambassadors, ({ ambassador }) => [
          ...jobsOf(site, ambassador ? [ambassador.jobId] : []),
          ...(ambassador?.formats ?? []),
        ]),
      ),
    },
  ];
}

function rowsView(
  site: Site,
  resources: readonly Resource[],
  wordsOf: (resource: Resource) => readonly string[],
): View {
  return html`<ul class="rows">
    ${resources.map(
      resource =>
        html`<li><span class="name">${maybeLink(site, site.pathOf('annuaire', resource.id), resource.name)}</span> <span class="soft where">${[placeOf(site, resource), ...wordsOf(resource), resource.summary].filter(Boolean).join('. ')}</span></li>`,
    )}
  </ul>`;
}

function placeOf(site: Site, { address, territoryIds }: Resource): string {
  return address?.communeName ?? territoryIds.map(id => site.nameOf(id)).join(', ');
}

function jobsOf(site: Site, ids: readonly string[]): string[] {
  const names = site.contents.jobs.filter(({ id }) => ids.includes(id)).map(({ title }) => jobName(title));
  return names.length ? [names.join(', ')] : [];
}

/** Facts about a placement offer. An unknown fact is mentioned only where its absence would be read as “no”. */
function placementWords(site: Site, { placement }: Resource): string[] {
  if (!placement) return [];
  const { jobIds, minDays, maxDays, available } = placement;
  const days = minDays === maxDays ? `${minDays} jours` : `de ${minDays} à ${maxDays} jours`;
  return [
    ...jobsOf(site, jobIds),
    ...(minDays !== undefined && maxDays !== undefined ? [days] : []),
    available === null ? 'Places libres : inconnu' : available ? 'Il reste de la place' : 'Complet',
  ];
}
