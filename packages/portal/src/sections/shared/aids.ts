// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { canBeReached, isFor } from '@orientation-widgets/domain/directory/resource-query.js';
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

/** Situation in which people apply for aids. */
export interface AidSituation {
  /** Slug of its page. */
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

/** Age in months after which the statement of a source about an aid must be checked. */
const MOST_MONTHS = 12;
/** Maximum number of aids before the fold on a page about another subject. */
const FIRST = 4;

/** Aids with known audiences and contacts. */
function knownAids(site: Site): readonly Resource[] {
  if (!site.has('annuaire')) return [];
  return site.contents.resources.filter(
    resource => resource.kind === 'aid' && resource.audienceIds?.length && canBeReached(resource),
  );
}

/** Aids for some audiences, given by id. */
export function aidsOf(site: Site, audienceIds: readonly string[]): readonly Resource[] {
  return knownAids(site).filter(aid => aid.audienceIds?.some(id => audienceIds.includes(id)));
}

/** Link to the page of the aids; empty when the site knows none. */
export function aidLinks(site: Site): PageLink[] {
  return knownAids(site).length ? [AIDS] : [];
}

/** Aids that people in a training may apply for. */
export function trainingAids(site: Site, training: Training, sessions: readonly Session[]): readonly Resource[] {
  const routes = [...new Set(sessions.map(({ route }) => route))];
  return matchingAids(knownAids(site), {
    // Without a known provider, the training may be for pupils and for adults.
    routes: routes.length ? routes : ['school', 'continuing'],
    level: training.level,
    territoryIds: site.chainOf(site.data.info.territory),
    domains: training.domains,
  }).toSorted((a, b) => b.sectors.length - a.sectors.length);
}

/** Folded list of these aids, for the page of the training. */
export function trainingAidsFold(site: Site, aids: readonly Resource[]): Fold | undefined {
  return aids.length
    ? { title: 'Quelles aides demander ?', hint: namesOf(aids), body: foldedAids(site, aids), anchor: 'aides' }
    : undefined;
}

/** First names of a list, as the hint of its fold. */
function namesOf(aids: readonly Resource[]): string {
  return aids
    .slice(0, 2)
    .map(({ name }) => name)
    .join(', ');
}

/** Folded list of the aids of the sectors of a job, with links to those of each situation. */
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

/**
 * Folded list of the aids for an audience, for its page.
 *
 * @param givenPhone - phone number that the page already gives.
 */
export function audienceAidsFold(
  site: Site,
  audienceIds: readonly string[],
  givenPhone: string | undefined,
): Fold | undefined {
  const aids = aidsOf(site, audienceIds);
  return aids.length
    ? {
        title: 'Quelles aides pour vous ?',
        hint: plural(aids.length, `1 aide : ${namesOf(aids)}|${number(aids.length)} aides : ${namesOf(aids)}…`),
        body: foldedAids(site, aids, { audienceIds, givenPhone }),
        anchor: 'aides',
      }
    : undefined;
}

/** Situations for which there are aids, with these aids. */
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

/** List of aids for a page about another subject: amounts, and a link to the conditions. */
function foldedAids(site: Site, aids: readonly Resource[], numberFilter: NumberFilter = {}): TemplateResult {
  const otherAids = aids.slice(FIRST);
  return html`${aidRows(site, aids.slice(0, FIRST))}
    ${otherAids.length ? html`<details><summary>${plural(otherAids.length, 'Une autre aide|Les autres aides')} : ${number(otherAids.length)}</summary>${aidRows(site, otherAids)}</details>` : nothing}
    ${askView(site, numberFilter)}
    ${aidLinks(site).map(({ path, text }) => html`<p><a href=${site.href(path)}>${text}</a></p>`)}`;
}

function aidRows(site: Site, aids: readonly Resource[]): TemplateResult {
  return html`<ul class="rows">
    ${aids.map(aid => html`<li><span class="name">${maybeLink(site, site.pathOf('annuaire', aid.id), aid.name)}</span> <span class="where">${aid.summary}</span></li>`)}
  </ul>`;
}

/** One box per aid: amount, conditions, contacts, and the date on which its source was checked. */
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

/** Source and date of an aid; “to be checked” when the date is old or unknown. */
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

/** Numbers about aids that a page needs. */
interface NumberFilter {
  /** Audiences of the page: numbers for others are left out. */
  readonly audienceIds?: readonly string[];
  /** Phone number that the page already gives. */
  readonly givenPhone?: string | undefined;
}

/** Numbers to call about other aids: those for the whole territory that help to pay for a training or to find one. */
export function askView(site: Site, { audienceIds, givenPhone }: NumberFilter = {}): View {
  const numbers = site.contents.resources.filter(resource => {
    const { kind, address, phone, needs = [] } = resource;
    return (
      kind === 'structure' &&
      !address &&
      phone &&
      phone !== givenPhone &&
      needs.some(need => need === 'training' || need === 'money') &&
      (audienceIds?.some(id => isFor(resource, id)) ?? true)
    );
  });
  return html`<p>Les montants changent : vérifiez avant de compter dessus.</p>
    ${numbers.map(({ name, phone }) => html`<p>${name} : ${telephoneLink(phone)}</p>`)}`;
}
