// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { levelName, routeName, trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import type { Job, Session, Training } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { headScene } from '../../illustrations/scenes.js';
import { actionsLine, facts, foldedLinks, sheet, type View } from '../../layout/views.js';
import type { Group } from '../../site/contents.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { trainingSearch } from '../je-cherche/search-pages.js';
import { payLinks } from '../shared/apprentice-pay.js';
import { providerLists, trainingLists } from '../shared/list-links.js';
import { levelSheets } from './training-levels.js';
import { trainingPage } from './training-page.js';

const INDEX: PageLink = { path: '/formations/', text: 'Formations' };

/** Pages of the trainings: an index, one page per domain, and one per training. */
export function* trainingPages(site: Site): Iterable<Page> {
  const { trainings, domains } = site.contents;
  const jobs = jobsByRome(site);
  yield indexPage(site);
  for (const route of routesOf(site)) yield routePage(site, route);
  for (const domain of domains) yield domainPage(site, domain);
  for (const training of trainings) {
    const leads = [...new Set(training.rome.flatMap(code => jobs.get(code) ?? []))];
    yield trainingPage(site, training, { jobs: leads, index: INDEX, offerCount: sessionNote(site, training) });
  }
}

function jobsByRome(site: Site): ReadonlyMap<string, readonly Job[]> {
  const jobLists = new Map<string, Job[]>();
  for (const job of site.contents.jobs)
    for (const code of job.rome ?? []) jobLists.set(code, [...(jobLists.get(code) ?? []), job]);
  return jobLists;
}

function indexPage(site: Site): Page {
  const { trainings, domains } = site.contents;
  const levels = new Map<number, Training[]>();
  for (const training of trainings)
    if (training.level !== null) levels.set(training.level, [...(levels.get(training.level) ?? []), training]);
  const routes = routesOf(site);
  const without = trainings.filter(({ domains: names }) => !names.length);
  return {
    path: INDEX.path,
    section: 'formations',
    title: 'Les formations',
    aside: headScene(site, INDEX.path),
    lead: 'Par domaine. Chaque formation dit où, comment et quand on la suit.',
    description: `${number(trainings.length)} formations par domaine, avec leurs lieux, leurs rentrées et ce que deviennent les sortants.`,
    crumbs: [],
    sources: trainings.map(({ sourceId }) => sourceId),
    body: html`${sheet(
      'Par domaine',
      foldedLinks(
        site,
        domains.map(({ id, name, items }) => ({
          path: site.pathOf('domaines', id),
          text: name,
          note: number(items.length),
        })),
      ),
    )}
      ${
        routes.length
          ? sheet(
              'Comment la suivre',
              foldedLinks(site, [
                ...routes.map(route => ({ path: routePath(route), text: routeName(route) })),
                ...payLinks(site),
              ]),
            )
          : nothing
      }
      ${townsView(site)} ${providersView(site)}
      ${
        levels.size
          ? sheet(
              'Par niveau',
              facts(
                [...levels]
                  .sort(([a], [b]) => a - b)
                  .map(([level, some]) => [levelName(level), trainingCount(some.length)] as const),
              ),
            )
          : nothing
      }
      ${
        without.length
          ? sheet(
              'Sans domaine',
              foldedLinks(
                site,
                without.map(({ id, title }) => ({ path: site.pathOf('formations', id), text: title })),
              ),
            )
          : nothing
      }`,
  };
}

/** Maximum number of communes named on the index: those with the most trainings. */
const FIRST_TOWNS = 12;

function townsView(site: Site): View {
  const [all] = trainingLists(site);
  if (!all) return nothing;
  const largest = site.contents.towns.toSorted((a, b) => b.items.length - a.items.length).slice(0, FIRST_TOWNS);
  return sheet(
    'Ville par ville',
    html`${foldedLinks(
      site,
      largest.map(({ id, name, items }) => ({
        path: site.pathOf('communes', id),
        text: name,
        note: number(items.length),
      })),
    )}
      <p><a href=${site.href(all.path)}>${all.text}</a></p>`,
  );
}

function providersView(site: Site): View {
  const [index] = providerLists(site);
  return index
    ? sheet(
        'Lycée, CFA, organisme',
        html`<p><a href=${site.href(index.path)}>${plural(site.contents.providers.length, `L’établissement|Les ${number(site.contents.providers.length)} établissements, par département`)}</a></p>`,
      )
    : nothing;
}

/** Routes of the trainings of the site, in the order of the feed. */
function routesOf(site: Site): readonly Session['route'][] {
  const routes = new Set<Session['route']>();
  for (const { id } of site.contents.trainings)
    for (const { route } of site.data.sessions.get(id) ?? []) routes.add(route);
  return [...routes];
}

/** Path of the page of a route. */
const routePath = (route: Session['route']): string => `${INDEX.path}voie/${route}/`;

/** Maximum number of trainings on the page of a route: the others are on the pages of their domains. */
const MOST_OF_ROUTE = 400;

function routePage(site: Site, route: Session['route']): Page {
  const all = site.contents.trainings
    .filter(({ id }) => site.data.sessions.get(id)?.some(session => session.route === route))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'fr'));
  const visibleTrainings = all.slice(0, MOST_OF_ROUTE);
  // A truncated list keeps its order, since the nearest training may be missing from it.
  const isWhole = visibleTrainings.length === all.length;
  const name = routeName(route);
  const how = name.charAt(0).toLowerCase() + name.slice(1);
  return {
    path: routePath(route),
    section: 'formations',
    title: `Formations ${how}`,
    lead: `${trainingCount(all.length)} sur ce site.`,
    description: `${trainingCount(all.length)} ${how}, de A à Z.`,
    crumbs: [INDEX],
    sources: visibleTrainings.map(({ sourceId }) => sourceId),
    actions: nearAction(site, 'route', route),
    body: sheet(
      isWhole
        ? html`<span data-near-title>De A à Z</span>`
        : `Les ${number(visibleTrainings.length)} premières, de A à Z`,
      html`${foldedLinks(
        site,
        visibleTrainings.map(({ id, title }) => ({ path: site.pathOf('formations', id), text: title })),
        isWhole ? 'trainings' : undefined,
      )}
      ${isWhole ? nothing : html`<p><a href=${site.href(INDEX.path)}>Les autres, par domaine</a></p>`}`,
    ),
  };
}

function domainPage(site: Site, { id, name, items }: Group<Training>): Page {
  return {
    path: site.pathOf('domaines', id) ?? '',
    section: 'formations',
    title: name,
    lead: `${trainingCount(items.length)} dans ce domaine.`,
    description: `${trainingCount(items.length)} du domaine « ${name} », par niveau.`,
    crumbs: [INDEX],
    sources: items.map(({ sourceId }) => sourceId),
    actions: nearAction(site, 'domain', name),
    body: levelSheets(site, items, training => sessionNote(site, training), 'trainings'),
  };
}

/** Link to the search of the trainings of a page around a town. */
function nearAction(site: Site, by: 'domain' | 'route', value: string): View {
  return actionsLine(site, [[trainingSearch(site, by, value), 'Les plus proches de chez vous']]);
}

function sessionNote(site: Site, { id }: Training): string {
  const count = site.data.sessions.get(id)?.length ?? 0;
  return count ? plural(count, `${number(count)} offre|${number(count)} offres`) : '';
}
