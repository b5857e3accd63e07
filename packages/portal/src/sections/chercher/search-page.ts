// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { number } from '@orientation-widgets/domain/words/format.js';
import { html, nothing } from 'lit';
import { searchForm } from '../../layout/search-form.js';
import { foldedLinks, sheet, type View } from '../../layout/views.js';
import type { Page } from '../../site/page.js';
import { SEARCH_DETAILS } from '../../site/search-paths.js';
import type { Site } from '../../site/site.js';
import { audiencesOf } from '../je-suis/audience-pages.js';
import { searchLinks } from '../je-cherche/search-pages.js';
import { directoryLists, figureLists, jobLists, trainingLists } from '../shared/list-links.js';

/** Search page: its results or, without a script, links to every part of the site. */
export function searchPages(site: Site): Page[] {
  const lead = 'Un métier, un diplôme, une ville, une aide : écrivez-le comme vous le diriez.';
  return [
    {
      ...{
        path: '/chercher/',
        section: 'chercher',
        title: 'Chercher',
        lead,
        description: lead,
        crumbs: [],
        sources: [],
      },
      body: html`${searchForm(site)}
        <div class="answers" data-results data-details=${site.href(SEARCH_DETAILS)} data-base=${site.href('/')}>${indexView(site)}</div>`,
    },
  ];
}

function indexView(site: Site): View {
  const { sectors, domains, towns } = site.contents;
  const audiences = audiencesOf(site).map(({ slug, title }) => ({ path: `/je-suis/${slug}/`, text: title }));
  const lists = [...jobLists(site), ...trainingLists(site), ...figureLists(site), ...directoryLists(site)];
  return html`${sheet('Je cherche…', foldedLinks(site, searchLinks(site)))}
    ${audiences.length ? sheet('Je suis…', foldedLinks(site, audiences)) : nothing}
    ${
      site.has('secteurs') && sectors.length
        ? sheet(
            'Les métiers, par secteur',
            foldedLinks(
              site,
              sectors.map(({ id, name, items }) => ({
                path: site.pathOf('secteurs', id),
                text: name,
                note: number(items.length),
              })),
            ),
          )
        : nothing
    }
    ${
      site.has('formations') && domains.length
        ? sheet(
            'Les formations, par domaine',
            foldedLinks(
              site,
              domains.map(({ id, name, items }) => ({
                path: site.pathOf('domaines', id),
                text: name,
                note: number(items.length),
              })),
            ),
          )
        : nothing
    }
    ${
      site.has('formations') && towns.length
        ? sheet(
            'Les formations, par ville',
            foldedLinks(
              site,
              towns.map(({ id, name, items }) => ({
                path: site.pathOf('communes', id),
                text: name,
                note: number(items.length),
              })),
            ),
          )
        : nothing
    }
    ${lists.length ? sheet('Listes et comparaisons', foldedLinks(site, lists)) : nothing}
    ${sheet('Tout le site', foldedLinks(site, [{ path: '/plan/', text: 'Plan du site' }]))}`;
}
