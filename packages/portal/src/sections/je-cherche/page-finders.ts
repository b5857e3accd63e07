// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { audiencesWithContent } from '../shared/audiences.js';
import { networkPath, networksOf } from '../shared/networks.js';
import { searchLinks, trainingSearch } from './search-pages.js';

/** Returns links to pages of the site, none when the site has not the page. */
export type Finder = (site: Site) => readonly PageLink[];

export const situation =
  (slug: string, text: string): Finder =>
  site =>
    audiencesWithContent(site).some(group => group.slug === slug) ? [{ path: `/je-suis/${slug}/`, text }] : [];

export const network =
  (name: string, text: string): Finder =>
  site =>
    site.has('annuaire') && networksOf(site).has(name) ? [{ path: networkPath(name), text }] : [];

export const entry =
  (slug: string, text: string): Finder =>
  site =>
    searchLinks(site).some(({ path }) => path === `/je-cherche/${slug}/`)
      ? [{ path: `/je-cherche/${slug}/`, text }]
      : [];

export const trainings =
  (text: string, query: string): Finder =>
  site => {
    const path = trainingSearch(site, 'query', query);
    return path === undefined ? [] : [{ path, text }];
  };

export const WORK_RIGHTS = network('Point-justice', 'Mes droits : les points-justice, par ville');

/** Beginning of the titles of the second forms of a vocational lycée. */
export const SECOND_FORM = 'Seconde professionnelle';

/** Second forms of a vocational lycée that the site has. */
export const secondForms: Finder = site =>
  site.contents.trainings
    .filter(({ title }) => title.startsWith(SECOND_FORM))
    .flatMap(({ id, title }) => {
      const path = site.pathOf('formations', id);
      return path === undefined ? [] : [{ path, text: title }];
    });

/** Search of trainings at school below the bac. */
export const vocationalSchools: Finder = site => {
  const path = trainingSearch(site, 'route', 'school');
  return path === undefined
    ? []
    : [
        {
          path: `${path}&formation-level=3&formation-level=4`,
          text: 'Les CAP et les bacs pro au lycée, sans employeur',
        },
      ];
};

export const ADULT_PAGES: readonly Finder[] = [
  situation('salarie', 'En emploi : changer de métier'),
  situation('demandeur-emploi', 'En recherche d’emploi'),
  entry('une-formation', 'Chercher une formation'),
];
