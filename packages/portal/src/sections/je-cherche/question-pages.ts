// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html, nothing } from 'lit';
import { headScene } from '../../illustrations/scenes.js';
import { foldedLinks, sheet, telephoneLink, type View } from '../../layout/views.js';
import type { PeopleFilter } from '../../nearby/nearby-files.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { trainersView } from '../shared/coverage-notes.js';
import { helpersByDepartment, nearestHelpers, peopleFilter } from '../shared/nearest-helpers.js';
import { officialView } from '../shared/official-searches.js';
import { townForm } from '../shared/town-form.js';
import type { OpenQuestion } from './open-question.js';
import { QUESTIONS, questionPath } from './questions.js';

/** Maximum number of structures named near the town of the page. */
const MOST_NEAR = 3;

/** Questions for which the site can name someone to ask. */
export function openQuestions(site: Site): readonly OpenQuestion[] {
  return site.has('annuaire') ? QUESTIONS.filter(question => byDepartment(site, question) !== nothing) : [];
}

/** Link to the page of a question; empty when the site has nobody to name. */
export function questionLinks(site: Site, slug: string): readonly PageLink[] {
  return openQuestions(site)
    .filter(question => question.slug === slug)
    .map(question => ({ path: questionPath(question), text: question.title }));
}

/** Filter of the structures that the page of a question names; undefined without such a page. */
export function questionPeople(site: Site, path: string): PeopleFilter | undefined {
  const question = openQuestions(site).find(item => questionPath(item) === path);
  return question && peopleFilter(question.needs[0], { ...question, isApprentice: question.hasTrainers ?? false });
}

/** One page per question that no list of the site answers. */
export function questionPages(site: Site): Page[] {
  return openQuestions(site).map(question => {
    const {
      title,
      answer,
      needs,
      audienceIds,
      isAdult = false,
      isForWomenFirst = false,
      links,
      pages,
      hasTrainers,
    } = question;
    const [need] = needs;
    const [lead = '', ...rest] = answer;
    const inSite = [...new Map(pages.flatMap(find => find(site)).map(link => [link.path, link])).values()];
    const numbers = numbersFor(site, question);
    return {
      path: questionPath(question),
      section: 'je-cherche',
      title,
      lead,
      actions: townForm(site, question.slug, need, undefined),
      aside: headScene(site, '/je-cherche/'),
      description: lead,
      crumbs: [{ path: '/je-cherche/', text: 'Je cherche' }],
      sources: site.contents.resources
        .filter(({ needs: theirs }) => theirs?.includes(need))
        .flatMap(({ sourceId }) => sourceId ?? []),
      body: html`${rest.map(text => html`<p>${text}</p>`)}
        ${sheet(
          'Qui appeler',
          html`<div class="near">
            ${nearestHelpers(need, { most: MOST_NEAR, ...(audienceIds && { audienceIds }), isAdult, isForWomenFirst, isApprentice: hasTrainers ?? false, intro: 'À appeler' })}
            ${hasTrainers ? trainersView(site, 'votre diplôme') : nothing}
            ${numbers}
            <h3>Un numéro par département</h3>
            ${byDepartment(site, question)}
          </div>`,
        )}
        ${inSite.length ? sheet('Sur ce site', foldedLinks(site, inSite)) : nothing}
        ${links.length ? sheet('Des services publics, pour toute la France', officialView(links)) : nothing}`,
    };
  });
}

function byDepartment(
  site: Site,
  { needs, audienceIds, isAdult = false, isForWomenFirst = false, hasTrainers: isApprentice = false }: OpenQuestion,
): View {
  return helpersByDepartment(site, {
    needs,
    isAdult,
    isForWomenFirst,
    isApprentice,
    ...(audienceIds && { audienceIds }),
  });
}

/** Phone numbers for the whole territory about the question. */
function numbersFor(site: Site, { needs, lines }: OpenQuestion): View {
  const isHeard = needs[0] === 'listening';
  const numbers = site.contents.resources.filter(
    ({ name, address, kind, phone, needs: theirs = [], audienceIds = [] }) =>
      kind === 'structure' &&
      phone &&
      !address &&
      (lines?.test(name) ||
        (needs.some(need => theirs.includes(need)) &&
          theirs.includes('listening') === isHeard &&
          (!isHeard || audienceIds.includes('everyone')))),
  );
  return numbers.length
    ? html`<ul class="rows">${numbers.map(({ name, phone, summary }) => html`<li><span class="name">${name}</span> ${telephoneLink(phone)} <span class="soft where">${summary}</span></li>`)}</ul>`
    : nothing;
}
