// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { canBeReached } from '@orientation-widgets/domain/directory/resource-query.js';
import { matchingAids } from '@orientation-widgets/domain/trainings/matching-aids.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { capital, number, plural } from '@orientation-widgets/domain/words/format.js';
import type { Resource, Session, Training } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import type { Fold } from '../../layout/page-parts.js';
import { linkColumns, maybeLink, telephoneLink, type View } from '../../layout/views.js';
import type { PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';

const AIDS: PageLink = { path: '/annuaire/aides/', text: 'Les aides, selon votre situation' };

/** A situation in which one asks for aids. */
export interface AidSituation {
  /** Last word of the address of its page. */
  readonly slug: string;
  readonly title: string;
  /** Ids of audiences. */
  readonly audienceIds: readonly string[];
}

const SITUATIONS: readonly AidSituation[] = [
  { slug: 'apprentissage', title: 'En apprentissage', audienceIds: ['apprentices'] },
  { slug: 'eleve', title: 'Au collège ou au lycée', audienceIds: ['pupils', 'college', 'lycee', 'lycee-pro'] },
  { slug: 'etudes', title: 'En études', audienceIds: ['students', 'l1'] },
  { slug: 'stagiaire', title: 'En stage de formation', audienceIds: ['trainees'] },
  { slug: 'salarie', title: 'En emploi', audienceIds: ['employees', 'self-employed'] },
  { slug: 'recherche', title: 'En recherche d’emploi', audienceIds: ['jobseekers', 'young-jobseekers'] },
];

/** Months after which the statement of a source about an aid must be checked. */
const MOST_MONTHS = 12;
/** Aids before the fold of a page of another subject. */
const FIRST = 4;

/** The aids that say for whom, on what conditions and where one asks. */
function knownAids(site: Site): readonly Resource[] {
  if (!site.has('annuaire')) return [];
  return site.contents.resources.filter(
    resource => resource.kind === 'aid' && resource.audienceIds?.length && canBeReached(resource),
  );
}

/** The aids of some audiences, by their ids. */
export function aidsOf(site: Site, audienceIds: readonly string[]): readonly Resource[] {
  return knownAids(site).filter(aid => aid.audienceIds?.some(id => audienceIds.includes(id)));
}

/** The page of the aids; none where the site knows none. */
export function aidLinks(site: Site): PageLink[] {
  return knownAids(site).length ? [AIDS] : [];
}

/** The aids that those who follow a training may ask for. */
export function trainingAids(site: Site, training: Training, sessions: readonly Session[]): readonly Resource[] {
  const routes = [...new Set(sessions.map(({ route }) => route))];
  return matchingAids(knownAids(site), {
    // Where no source says who prepares it, pupils and adults both may come in.
    routes: routes.length ? routes : ['school', 'continuing'],
    level: training.level,
    territoryIds: site.chainOf(site.data.info.territory),
    domains: training.domains,
  }).toSorted((a, b) => b.sectors.length - a.sectors.length);
}

/** The same, on the page of the training. */
export function trainingAidsFold(site: Site, aids: readonly Resource[]): Fold | undefined {
  return aids.length
    ? { title: 'Quelles aides demander ?', hint: namesOf(aids), body: foldedAids(site, aids), anchor: 'aides' }
    : undefined;
}

/** The first names of a list, on the line that opens it. */
function namesOf(aids: readonly Resource[]): string {
  return aids
    .slice(0, 2)
    .map(({ name }) => name)
    .join(', ');
}

/** The aids of the sectors of a job, then those of each situation, in links. */
export function jobAidsFold(site: Site, trainings: readonly Training[]): Fold | undefined {
  const domains = new Set(trainings.flatMap(training => training.domains));
  const sectorAids = knownAids(site).filter(({ sectors }) => sectors.some(sector => domains.has(sector)));
  const situations = openSituations(site);
  if (!trainings.length || !situations.length) return undefined;
  return {
    title: 'Quelles aides pour se former ?',
    hint: sectorAids.length ? namesOf(sectorAids) : 'Selon votre situation',
    anchor: 'aides',
    body: html`${sectorAids.length ? aidRows(site, sectorAids) : nothing}
      <p>${sectorAids.length ? 'D’autres aides, selon votre situation :' : 'Selon votre situation :'}</p>
      ${situationLinks(site, situations)}`,
  };
}

/** The aids of an audience, on its page. */
export function audienceAidsFold(site: Site, audienceIds: readonly string[]): Fold | undefined {
  const aids = aidsOf(site, audienceIds);
  return aids.length
    ? {
        title: 'Quelles aides pour vous ?',
        hint: plural(aids.length, `1 aide : ${namesOf(aids)}|${number(aids.length)} aides : ${namesOf(aids)}…`),
        body: foldedAids(site, aids),
        anchor: 'aides',
      }
    : undefined;
}

/** The situations that have an aid, with their number. */
export function openSituations(site: Site): readonly (AidSituation & { readonly aids: readonly Resource[] })[] {
  return SITUATIONS.map(situation => ({ ...situation, aids: aidsOf(site, situation.audienceIds) })).filter(
    ({ aids }) => aids.length,
  );
}

/** Links to the pages of some situations, with their number of aids. */
export function situationLinks(site: Site, situations: ReturnType<typeof openSituations>): TemplateResult {
  return linkColumns(
    site,
    situations.map(({ slug, title, aids }) => ({
      path: situationPath(slug),
      text: title,
      note: plural(aids.length, `${number(aids.length)} aide|${number(aids.length)} aides`),
    })),
  );
}

export function situationPath(slug: string): string {
  return `${AIDS.path}${slug}/`;
}

/** The aids of a page of another subject: how much, and a link to the conditions. */
function foldedAids(site: Site, aids: readonly Resource[]): TemplateResult {
  const otherAids = aids.slice(FIRST);
  return html`${aidRows(site, aids.slice(0, FIRST))}
    ${otherAids.length ? html`<details><summary>${plural(otherAids.length, 'Une autre aide|Les autres aides')} : ${number(otherAids.length)}</summary>${aidRows(site, otherAids)}</details>` : nothing}
    ${askView(site)}
    ${aidLinks(site).map(({ path, text }) => html`<p><a href=${site.href(path)}>${text}</a></p>`)}`;
}

function aidRows(site: Site, aids: readonly Resource[]): TemplateResult {
  return html`<ul class="rows">
    ${aids.map(aid => html`<li><span class="name">${maybeLink(site, site.pathOf('annuaire', aid.id), aid.name)}</span> <span class="where">${aid.summary}</span></li>`)}
  </ul>`;
}

/** Each aid in a sheet: how much, on what conditions, where, and the day on which its source said so. */
export function aidTiles(site: Site, aids: readonly Resource[]): TemplateResult {
  return html`<ul class="tiles">
    ${aids.map(
      aid => html`<li class="sheet"><h2>${maybeLink(site, site.pathOf('annuaire', aid.id), aid.name)}</h2>
        <p><strong>${aid.summary}</strong></p>
        ${conditionsView(aid)}
        ${aid.contact ? html`<p>Où demander ? ${aid.contact}</p>` : nothing}
        ${aid.phone ? html`<p>${telephoneLink(aid.phone)}</p>` : nothing}
        <p class="note">${originOf(site, aid)}</p></li>`,
    )}
  </ul>`;
}

function conditionsView({ eligibility }: Resource): View {
  const conditions = eligibility?.conditions ?? [];
  return conditions.length
    ? html`<ul class="bullets">${conditions.map(text => html`<li>${capital(text)}</li>`)}</ul>`
    : nothing;
}

/** Who says it and when; to be checked when it is old or has no day. */
function originOf(site: Site, { operator, checked, sourceId = '' }: Resource): string {
  const source = site.data.sources.get(sourceId);
  const when = checked ? date(checked) : source?.period;
  const isOld = !checked || checked < monthsBefore(site.contents.today, MOST_MONTHS);
  return `${[operator, when].filter(Boolean).join(', ')}${isOld ? ', à vérifier' : ''}.`;
}

function monthsBefore(day: string, months: number): string {
  const at = new Date(`${day.slice(0, 10)}T00:00Z`);
  at.setUTCMonth(at.getUTCMonth() - months);
  return at.toISOString().slice(0, 10);
}

/** Whom to call when an aid is not in the list: numbers for the whole territory that help to pay or to find a training. */
export function askView(site: Site): View {
  const numbers = site.contents.resources.filter(
    ({ kind, address, phone, needs = [] }) =>
      kind === 'structure' && !address && phone && needs.some(need => need === 'training' || need === 'money'),
  );
  return html`<p>Les montants changent : vérifiez avant de compter dessus.</p>
    ${numbers.map(({ name, phone }) => html`<p>${name} : ${telephoneLink(phone)}</p>`)}`;
}
