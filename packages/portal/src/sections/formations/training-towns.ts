// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { ofPlace } from '@orientation-widgets/domain/places/of-place.js';
import { routeName, trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { atTown } from '@orientation-widgets/elements/map/cluster-labels.js';
import type { Session, Training } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { actionsLine, foldedLinks, sheet, unknownBox, type View } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { FEWEST_OF_TOWN, type TrainingTown } from '../../site/training-towns.js';
import { trainingSearch } from '../je-cherche/search-pages.js';
import { departmentAt } from '../shared/departments.js';
import { TOWNS, trainingLists } from '../shared/list-links.js';
import { levelSheets } from './training-levels.js';

const INDEX: PageLink = { path: '/formations/', text: 'Formations' };

/**
 * Maximum number of trainings and establishments on the page of a commune: the others are on the pages of their
 * domains.
 */
const MOST_TRAININGS = 400;
const MOST_PLACES = 60;

/** Pages of the communes with enough trainings: an index, and one page each. */
export function* townPages(site: Site): Iterable<Page> {
  if (!trainingLists(site).length) return;
  yield indexPage(site);
  for (const town of site.contents.towns) yield townPage(site, town);
}

function indexPage(site: Site): Page {
  const { towns } = site.contents;
  const departments = new Map<string, TrainingTown[]>();
  for (const town of towns) {
    const name = departmentAt(site, town.id)?.name ?? 'Département non précisé';
    departments.set(name, [...(departments.get(name) ?? []), town]);
  }
  return {
    path: TOWNS.path,
    section: 'formations',
    title: TOWNS.text,
    lead: 'Ce que l’on peut suivre près de chez soi.',
    description: `${number(towns.length)} ${plural(towns.length, 'commune|communes')} où se former, par département, avec le nombre de formations.`,
    crumbs: [INDEX],
    sources: towns.flatMap(({ items }) => items.map(({ sourceId }) => sourceId)),
    body: html`${[...departments]
      .sort(([a], [b]) => a.localeCompare(b, 'fr'))
      .map(([name, some]) =>
        sheet(
          name,
          foldedLinks(
            site,
            largestFirst(some).map(({ id, name: text, items }) => ({
              path: site.pathOf('communes', id),
              text,
              note: number(items.length),
            })),
          ),
        ),
      )}
      ${unknownBox(
        'Les autres communes',
        html`<p>Une commune qui a moins de ${FEWEST_OF_TOWN} formations n’a pas de page : ses formations sont dans <a href=${site.href(INDEX.path)}>leur domaine</a>. Une formation peut aussi être ouverte sans être sur ce site.</p>`,
      )}`,
  };
}

/** Number of towns listed first. */
const MOST_IN_SIGHT = 8;

/** Towns with the most trainings, then the others by name. */
function largestFirst(towns: readonly TrainingTown[]): readonly TrainingTown[] {
  if (towns.length <= MOST_IN_SIGHT) return towns;
  const largest = towns.toSorted((a, b) => b.items.length - a.items.length).slice(0, MOST_IN_SIGHT);
  return [...largest, ...towns.filter(town => !largest.includes(town))];
}

function townPage(site: Site, { id, name, items }: TrainingTown): Page {
  const here = new Map(items.map(training => [training, sessionsIn(site, training, id)]));
  const sorted = items.toSorted((a, b) => a.title.localeCompare(b.title, 'fr'));
  const visibleTrainings = sorted.slice(0, MOST_TRAININGS);
  const count = trainingCount(items.length);
  const atSchool = sorted.filter(training => here.get(training)?.every(({ route }) => route === 'school'));
  const isSchoolUsual = atSchool.length > sorted.length / 2;
  const routes = (training: Training): string =>
    isSchoolUsual && atSchool.includes(training)
      ? ''
      : [...new Set((here.get(training) ?? []).map(({ route }) => routeName(route, training.level)))].join(', ');
  return {
    path: site.pathOf('communes', id) ?? '',
    section: 'formations',
    title: `Se former ${atTown(name)}`,
    lead: `${count} sur ce site${isSchoolUsual ? ' : au lycée, en école ou à l’université, sauf mention' : ''}.`,
    actions: actionsLine(site, [[trainingSearch(site, 'near', name), `Chercher autour ${ofPlace(name)}`]]),
    description: `${count} ${atTown(name)} : par niveau, avec les établissements et la façon de se former.`,
    crumbs: [INDEX, TOWNS],
    sources: [...here].flatMap(([training, sessions]) => [
      training.sourceId,
      ...sessions.map(({ sourceId }) => sourceId),
    ]),
    body: html`${levelSheets(site, visibleTrainings, routes)}
      ${visibleTrainings.length < sorted.length ? html`<p>Les ${number(visibleTrainings.length)} premières, de A à Z. <a href=${site.href(INDEX.path)}>Les autres, par domaine</a></p>` : nothing}
      ${placesView(site, [...here.values()])}`,
  };
}

function sessionsIn(site: Site, { id }: Training, code: string): Session[] {
  return (site.data.sessions.get(id) ?? []).filter(
    ({ placeId }) => placeId !== null && site.data.places.get(placeId)?.communeCode === code,
  );
}

/** Establishments, those with the most trainings first. */
function placesView(site: Site, sessions: readonly (readonly Session[])[]): View {
  const counts = new Map<string, number>();
  const paths = new Map<string, string>();
  for (const some of sessions) {
    const names = new Set<string>();
    for (const { placeId, providerId = '' } of some) {
      const name = site.data.places.get(placeId ?? '')?.name;
      if (!name) continue;
      names.add(name);
      const path = site.pathOf('etablissements', providerId);
      if (path !== undefined) paths.set(name, path);
    }
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (!counts.size) return nothing;
  const sorted = [...counts].sort(([a, few], [b, many]) => many - few || a.localeCompare(b, 'fr'));
  const visiblePlaces = sorted.slice(0, MOST_PLACES);
  return sheet(
    visiblePlaces.length < sorted.length
      ? `Les ${number(visiblePlaces.length)} établissements qui en ont le plus`
      : plural(sorted.length, 'L’établissement|Les établissements'),
    foldedLinks(
      site,
      visiblePlaces.map(([text, count]) => ({ path: paths.get(text), text, note: trainingCount(count) })),
    ),
  );
}
