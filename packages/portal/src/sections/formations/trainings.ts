// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { successorName } from '@orientation-widgets/domain/trainings/certification-labels.js';
import { closingLabel, renewalLabel } from '@orientation-widgets/domain/trainings/closing-label.js';
import { levelName, routeName, trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { jobName, number, plural } from '@orientation-widgets/domain/words/format.js';
import { safeUrl, type Job, type Session, type Training } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { JsonLd } from '../../html/json-ld.js';
import { actionsLine, facts, linkColumns, maybeLink, sheet, type View } from '../../layout/views.js';
import type { Group } from '../../site/contents.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { trainingSearch } from '../je-cherche/search-pages.js';
import { guidanceNear, guidanceView } from '../shared/guidance-contacts.js';
import { trainingLists } from '../shared/list-links.js';
import { outcomesView } from './outcomes-view.js';
import { levelSheets } from './training-levels.js';

const INDEX: PageLink = { path: '/formations/', text: 'Formations' };

/** The index of the trainings, a page for each domain, and one for each training. */
export function* trainingPages(site: Site): Iterable<Page> {
  const { trainings, domains } = site.contents;
  const jobs = jobsByRome(site);
  yield indexPage(site);
  for (const route of routesOf(site)) yield routePage(site, route);
  for (const domain of domains) yield domainPage(site, domain);
  for (const training of trainings) yield trainingPage(site, training, jobs);
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
    lead: 'Par domaine. Chaque formation dit où, comment et quand on la suit.',
    description: `${number(trainings.length)} formations par domaine, avec leurs lieux, leurs rentrées et ce que deviennent les sortants.`,
    crumbs: [],
    sources: trainings.map(({ sourceId }) => sourceId),
    body: html`${sheet(
      'Par domaine',
      linkColumns(
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
              linkColumns(
                site,
                routes.map(route => ({ path: routePath(route), text: routeName(route) })),
              ),
            )
          : nothing
      }
      ${townsView(site)}
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
              linkColumns(
                site,
                without.map(({ id, title }) => ({ path: site.pathOf('formations', id), text: title })),
              ),
            )
          : nothing
      }`,
  };
}

/** Communes named on the index, at most: those with the most trainings. */
const FIRST_TOWNS = 12;

function townsView(site: Site): View {
  const [all] = trainingLists(site);
  if (!all) return nothing;
  const largest = site.contents.towns.toSorted((a, b) => b.items.length - a.items.length).slice(0, FIRST_TOWNS);
  return sheet(
    'Ville par ville',
    html`${linkColumns(
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

/** Routes by which one follows a training of the site, in the order of the feed. */
function routesOf(site: Site): readonly Session['route'][] {
  const routes = new Set<Session['route']>();
  for (const { id } of site.contents.trainings)
    for (const { route } of site.data.sessions.get(id) ?? []) routes.add(route);
  return [...routes];
}

/** Address of the page of a route. */
const routePath = (route: Session['route']): string => `${INDEX.path}voie/${route}/`;

/** Trainings on the page of a route, at most: the others are on the pages of their domains. */
const MOST_OF_ROUTE = 400;

function routePage(site: Site, route: Session['route']): Page {
  const all = site.contents.trainings
    .filter(({ id }) => site.data.sessions.get(id)?.some(session => session.route === route))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'fr'));
  const visibleTrainings = all.slice(0, MOST_OF_ROUTE);
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
    body: sheet(
      visibleTrainings.length < all.length ? `Les ${number(visibleTrainings.length)} premières, de A à Z` : 'De A à Z',
      html`${linkColumns(
        site,
        visibleTrainings.map(({ id, title }) => ({ path: site.pathOf('formations', id), text: title })),
      )}
      ${visibleTrainings.length < all.length ? html`<p><a href=${site.href(INDEX.path)}>Les autres, par domaine</a></p>` : nothing}`,
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
    body: levelSheets(site, items, training => sessionNote(site, training)),
  };
}

function sessionNote(site: Site, { id }: Training): string {
  const count = site.data.sessions.get(id)?.length ?? 0;
  return count ? plural(count, `${number(count)} offre|${number(count)} offres`) : '';
}

function trainingPage(site: Site, training: Training, jobs: ReadonlyMap<string, readonly Job[]>): Page {
  const { id, title, level, objective, content, results, domains, rome, sourceId } = training;
  const sessions = site.data.sessions.get(id) ?? [];
  const outcomes = (site.data.outcomes.get(id) ?? []).filter(({ uai, territoryId }) => !uai && territoryId);
  const leads = [...new Set(rome.flatMap(code => jobs.get(code) ?? []))];
  const [domain] = domains;
  const domainPath = domain === undefined ? undefined : site.pathOf('domaines', domain);
  const url = training.url && safeUrl(training.url);
  const contacts = guidanceNear(site, sessions);
  return {
    path: site.pathOf('formations', id) ?? '',
    section: 'formations',
    title,
    lead: objective,
    description: `${title}${level ? `, ${levelName(level)}` : ''} : ${sessions.length ? sessionNote(site, training) : 'programme'}${domain ? `, ${domain}` : ''}.`,
    crumbs: [INDEX, ...(domain && domainPath ? [{ path: domainPath, text: domain }] : [])],
    jsonLd: [course(site, training, sessions)],
    sources: [
      sourceId,
      ...sessions.map(session => session.sourceId),
      ...outcomes.map(outcome => outcome.sourceId),
      ...contacts.flatMap(({ resource }) => resource.sourceId ?? []),
    ],
    body: html`${actionsLine(site, [
      [sessions.length ? trainingSearch(site, 'query', title) : undefined, 'Trouver le lieu le plus proche'],
      [contacts.length ? '#en-parler' : undefined, 'Appeler quelqu’un'],
    ])}
      <section class="sheet" aria-label="L’essentiel">
        ${facts([
          ['Niveau', level ? levelName(level) : undefined],
          ['Diplôme ou titre', training.certifying ? 'oui' : 'non'],
          ['Domaine', domain && maybeLink(site, domainPath, domain)],
          ['Offres connues', sessions.length ? number(sessions.length) : 'aucune sur ce site'],
        ])}
        ${closingView(training, site.contents.today)}
        ${url ? html`<p><a href=${url} rel="noreferrer">La page de cette formation</a></p>` : nothing}
      </section>
      ${sessions.length ? sheet('Où et quand', sessionsView(site, sessions, level)) : nothing}
      ${guidanceView(site, contacts)}
      ${outcomes.length ? sheet('Que deviennent les sortants ?', outcomesView(site, outcomes, level)) : nothing}
      ${content ? sheet('Le programme', html`<p>${content}</p>`) : nothing}
      ${results ? sheet('Ce que l’on obtient', html`<p>${results}</p>`) : nothing}
      ${
        leads.length
          ? sheet(
              'Les métiers qui suivent',
              linkColumns(
                site,
                leads.map(job => ({ path: site.pathOf('metiers', job.id), text: jobName(job.title) })),
              ),
            )
          : nothing
      }`,
  };
}

/** The end or the new version of the diploma, as the card says them. */
function closingView({ closed, renewedOn, succeededBy = [] }: Training, today: string): View {
  return html`${closed ? html`<p>${closingLabel(closed, today)}</p>` : nothing}
    ${renewedOn ? html`<p>${renewalLabel(renewedOn)}</p>` : nothing}
    ${succeededBy.length ? html`<p>Ce diplôme est remplacé par : ${succeededBy.map(successorName).join(' ; ')}.</p>` : nothing}`;
}

function sessionsView(site: Site, sessions: readonly Session[], level: Training['level']): View {
  const rows = sessions
    .map(session => ({ session, place: session.placeId === null ? undefined : site.data.places.get(session.placeId) }))
    .toSorted(
      (a, b) =>
        (a.place?.communeName ?? '~').localeCompare(b.place?.communeName ?? '~', 'fr') ||
        (a.place?.name ?? '').localeCompare(b.place?.name ?? '', 'fr'),
    );
  const isByYear = sessions.every(({ schoolYear }) => schoolYear);
  return html`${isByYear ? html`<p>Offres connues pour la rentrée indiquée, à confirmer auprès de l’établissement.</p>` : nothing}
    <ul class="rows">
      ${rows.map(
        ({ session, place }) =>
          html`<li><span class="name">${place ? maybeLink(site, site.pathOf('communes', place.communeCode), place.communeName) : session.mode === 'remote' ? 'À distance' : 'Ville non précisée'}</span> ${place ? html`<span class="where">${place.name}</span>` : nothing} <span class="soft">${[routeName(session.route, level), startOf(session), capacityOf(session)].filter(Boolean).join(' · ')}</span></li>`,
      )}
    </ul>
    <p class="note">Le nombre de places est écrit quand la source le publie.</p>`;
}

function startOf({ start, schoolYear, entry }: Session): string {
  if (entry === 'permanent') return 'entrée toute l’année';
  return start ? date(start) : schoolYear ? `rentrée ${schoolYear}` : 'rentrée non précisée';
}

function capacityOf({ capacity }: Session): string {
  return capacity === undefined ? '' : plural(capacity, `${number(capacity)} place|${number(capacity)} places`);
}

function course(site: Site, { title, objective, level }: Training, sessions: readonly Session[]): JsonLd {
  const providers = [
    ...new Set(sessions.flatMap(({ providerId }) => (providerId && site.data.providers.get(providerId)?.name) ?? [])),
  ];
  return {
    '@type': 'Course',
    name: title,
    description: objective ?? title,
    educationalLevel: level ? levelName(level) : undefined,
    inLanguage: site.data.info.language,
    provider: providers.length === 1 ? { '@type': 'Organization', name: providers[0] } : undefined,
  };
}
