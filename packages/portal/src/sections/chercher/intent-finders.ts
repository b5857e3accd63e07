// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addressPart } from '@orientation-widgets/feed';
import { needLabel } from '@orientation-widgets/domain/directory/need-labels.js';
import type { Need } from '@orientation-widgets/domain/directory/resource-query.js';
import { jobListName } from '@orientation-widgets/domain/words/format.js';
import type { Session } from '@orientation-widgets/feed';
import { languagesOf } from '../../languages/languages.js';
import { audiencesOf } from '../je-suis/audience-pages.js';
import { questionLinks } from '../je-cherche/question-pages.js';
import type { Finder } from '../je-cherche/page-finders.js';
import { searchLinks } from '../je-cherche/search-pages.js';
import { COMPARE } from '../shared/list-links.js';
import { needPath } from '../shared/need-path.js';

/** Placeholder in a title or an address for the subject of the query. */
export const SUBJECT = '{subject}';

/** Finds the page of an audience, when the publisher has it. */
export const audience =
  (slug: string, text: string): Finder =>
  site =>
    audiencesOf(site).some(group => group.slug === slug) ? [{ path: `/je-suis/${slug}/`, text }] : [];

/** Finds a search page, with filters in its address. */
export const entry =
  (slug: string, text: string, query = ''): Finder =>
  site => {
    const path = `/je-cherche/${slug}/`;
    return searchLinks(site).some(link => link.path === path)
      ? [{ path: query ? `${path}?${query}` : path, text }]
      : [];
  };

/** Finds the page of a section. */
export const section =
  (
    name: 'facile' | 'mots' | 'chiffres' | 'agenda' | 'mon-dossier' | 'immersions' | 'pour-ma-classe',
    text: string,
  ): Finder =>
  site =>
    site.has(name) ? [{ path: `/${name}/`, text }] : [];

/** Finds the page of a need, when a structure answers it. */
export const need =
  (name: Need): Finder =>
  site =>
    site.has('annuaire') && site.contents.resources.some(({ needs }) => needs?.includes(name))
      ? [{ path: needPath(name), text: `De l’aide : ${needLabel(name)}` }]
      : [];

/** Finds the jobs of a ROME code. */
export const job =
  (rome: string): Finder =>
  site =>
    site.contents.jobs
      .filter(record => record.rome?.includes(rome))
      .flatMap(({ id, title }) => {
        const path = site.pathOf('metiers', id);
        return path === undefined ? [] : [{ path, text: jobListName(title) }];
      });

/** Finds the pages of another language. */
export const language =
  (code: string): Finder =>
  site =>
    languagesOf(site.config.pages?.languages)
      .filter(texts => texts.code === code)
      .map(({ name }) => ({ path: `/${code}/`, text: name }));

/** Finds a resource of the directory by name, such as an aid or a phone number. */
export const aid =
  (name: RegExp): Finder =>
  site =>
    site.contents.resources
      .filter(resource => name.test(resource.name))
      .slice(0, 1)
      .flatMap(({ id, name: text }) => {
        const path = site.pathOf('annuaire', id);
        return path === undefined ? [] : [{ path, text }];
      });

/** Finds the page of a question that no list answers. */
export const question =
  (slug: string): Finder =>
  site =>
    questionLinks(site, slug);

export const compare: Finder = site => (site.has('metiers') && site.contents.comparable.length > 1 ? [COMPARE] : []);
export const hiring: Finder = site =>
  site.has('metiers') && site.contents.jobs.some(record => site.tensionOf(record)?.tension.level != null)
    ? [{ path: '/metiers/en-tension/', text: 'Les métiers qui peinent à recruter' }]
    : [];

export const talk = entry('quelquun-a-qui-parler', 'Trouver quelqu’un à qui parler');
export const tastes = entry('un-metier', 'Partir de ce que vous aimez faire');
/** Finds the search of trainings with a filter; empty when no session matches it. */
export const trainings =
  (text: string, query: string, isOf: (session: Session) => boolean = () => true): Finder =>
  site =>
    [...site.data.sessions.values()].some(sessions => sessions.some(isOf))
      ? entry('une-formation', text, query)(site)
      : [];
export const AFTER_BAC = 'formation-level=5&formation-level=6';
export const INDUSTRY = 'Industrie, électricité, maintenance';
/** Finds the trainings of a domain; empty when the feed lacks this domain. */
export const domainTrainings =
  (text: string, domain: string, query: string): Finder =>
  site =>
    site.contents.trainings.some(({ domains }) => domains.includes(domain))
      ? trainings(text, `${query}&formation-domain=${addressPart(domain)}`)(site)
      : [];
export const jobsSaid = (text: string, words: string): Finder =>
  entry('un-metier', text, `metier-query=${words === SUBJECT ? SUBJECT : addressPart(words)}`);

export const isRemote = ({ mode }: Session): boolean => mode === 'remote';
export const isInEvening = ({ rhythms }: Session): boolean =>
  rhythms?.some(rhythm => rhythm === 'evening' || rhythm === 'weekend') ?? false;
