// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { AUDIENCES, isFor, NEEDS } from '@orientation-widgets/domain/directory/resource-query.js';
import { audienceLetter, needLetter, type PeopleFilter } from '../../nearby/nearby-files.js';
import type { PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { audiencesOf, answeredNeedsOf } from '../je-suis/audience-pages.js';
import { audiencePeople } from '../je-suis/first-actions.js';
import { questionPeople } from '../je-cherche/question-pages.js';
import { needPath } from '../shared/need-path.js';
import { peopleFilter } from '../shared/nearest-helpers.js';
import { TALK } from '../shared/town-form.js';

/** People named by the first of some pages that names any, otherwise those who know what the pages list. */
export function peopleOf(site: Site, links: readonly PageLink[]): PeopleFilter | undefined {
  const [people] = [
    ...links.map(({ path }) => pagePeople(site, path.split('?', 1)[0] ?? '')),
    ...links.map(({ path }) => listPeople(path)),
  ].filter(filter => filter !== undefined);
  const line = people && lineFor(site, people);
  return line ? { ...people, line } : people;
}

/** People who know the trainings that a page lists; undefined for a list of anything else. */
function listPeople(path: string): PeopleFilter | undefined {
  if (/\/une-alternance\/|formation-route=apprenticeship|\/etre-paye\//.test(path))
    return peopleFilter('training', { audienceIds: ['pupils', 'jobseekers'], isApprentice: true });
  return path.includes('/une-formation/') ? peopleFilter('training', {}) : undefined;
}

function pagePeople(site: Site, path: string): PeopleFilter | undefined {
  if (path === TALK) return peopleFilter('job', {});
  const audience = audiencesOf(site).find(({ slug }) => path === `/je-suis/${slug}/`);
  if (audience) return audiencePeople(audience, answeredNeedsOf(site, audience));
  const need = NEEDS.find(name => path === needPath(name));
  return need ? peopleFilter(need, {}) : questionPeople(site, path);
}

/**
 * Phone line of the whole territory about one of the needs of a filter, for one of its audiences; lines that listen are
 * for that need alone.
 */
function lineFor(site: Site, { need: letters = '', forWhom }: PeopleFilter): PeopleFilter['line'] {
  const audiences = AUDIENCES.filter((_, rank) => forWhom?.includes(audienceLetter(rank)));
  const isHeard = letters === needLetter(NEEDS.indexOf('listening'));
  const line = site.contents.resources.find(resource => {
    const { kind, phone, address, needs = [], audienceIds = [] } = resource;
    return (
      kind === 'structure' &&
      phone &&
      !address &&
      needs.includes('listening') === isHeard &&
      (!isHeard || audienceIds.includes('everyone')) &&
      (!audiences.length || audiences.some(id => isFor(resource, id))) &&
      needs.some(need => letters.includes(needLetter(NEEDS.indexOf(need))))
    );
  });
  return line?.phone ? [line.name, line.phone] : undefined;
}
