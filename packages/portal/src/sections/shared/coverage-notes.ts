// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import {
  levelsByRoute,
  offerKnowledge,
  type OfferRoute,
} from '@orientation-widgets/domain/trainings/offer-knowledge.js';
import { levelName, routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { lowerFirst } from '@orientation-widgets/domain/words/format.js';
import type { Job, Outcome, Resource, Session, Training } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import type { Fold } from '../../layout/page-parts.js';
import { maybeLink, telephoneLink, type View } from '../../layout/views.js';
import type { Site } from '../../site/site.js';
import { networkLinks } from './networks.js';
import { departmentAt } from './departments.js';
import { officialSearchesFold } from './official-searches.js';

const LIST = new Intl.ListFormat('fr', { type: 'conjunction' });

/**
 * Levels of a route that the sources of the site do not list, with people who know them; `nothing` when every level is
 * listed.
 */
export function routeNote(site: Site, route: OfferRoute): View {
  const { coverage, info } = site.data;
  const { listed, unlisted } = levelsByRoute(coverage, route, info.territory);
  if (!coverage.length || !unlisted.length) return nothing;
  const how = lowerFirst(routeName(route));
  const text = listed.length
    ? `Nos sources listent les formations ${how} de ${levelsText(listed)}. Elles ne listent pas, ou presque pas, celles de ${levelsText(unlisted)}.`
    : `Nos sources ne listent pas les formations ${how}.`;
  return html`<p>${text}</p>${trainersLine(site)}`;
}

/**
 * Note that a diploma is also prepared by apprenticeship in the region: its leavers are counted there, but no source
 * places it.
 */
export function apprenticeshipFold(
  site: Site,
  { level }: Training,
  sessions: readonly Session[],
  outcomes: readonly Outcome[],
): Fold | undefined {
  const { coverage, info } = site.data;
  const counted = outcomes.filter(({ route, success }) => route === 'apprenticeship' && !success);
  const cohort = counted
    .map(outcome => outcome.cohort)
    .sort()
    .at(-1);
  if (cohort === undefined || level === null || sessions.some(({ route }) => route === 'apprenticeship'))
    return undefined;
  const knowledge = offerKnowledge(coverage, { routes: ['apprenticeship'], levels: [level] }, info.territory);
  if (knowledge === 'complete') return undefined;
  return {
    title: 'Le même diplôme en apprentissage',
    hint: 'Avec un contrat et un salaire',
    anchor: 'apprentissage',
    body: html`<p>Ce diplôme se prépare aussi en apprentissage : ses sortantes et ses sortants sont comptés (${cohort}). Nos sources ne disent pas où.</p>
      ${trainersView(site)}`,
  };
}

/** People to call about a training whose places are unknown: one structure per département. */
export function unplacedView(site: Site): TemplateResult {
  return html`<p>Nous ne savons pas qui prépare ce diplôme ici : nos sources n’en donnent pas les lieux.</p>
    ${guidesView(site)}`;
}

/**
 * List of one structure to call per département, or of those near the town of the page.
 *
 * @param what - help that they can give, in words.
 */
export function guidesView(site: Site, what = 'peuvent vous le dire'): View {
  const guides = guidesByDepartment(site);
  if (!guides.length) return nothing;
  return html`<div data-people="guides"><p>Ces personnes<span data-town-name></span> ${what} :</p>
    <ul class="rows">
      ${guides.map(([department, { id, name, phone }]) => html`<li><span class="name">${maybeLink(site, site.pathOf('annuaire', id), name)}</span> ${telephoneLink(phone)} <span class="soft where">${department}</span></li>`)}
    </ul></div>
    <p><a href=${site.href('/annuaire/besoin/training/')}>D’autres personnes, près de chez vous</a></p>`;
}

/** Sources of the structures that `guidesView` names. */
export function guideSources(site: Site): string[] {
  return guidesByDepartment(site).flatMap(([, { sourceId }]) => sourceId ?? []);
}

/** Note that no training of the site leads to a job, with the way in, other searches and people to ask. */
export function noTrainingView(site: Site, { access, title, rome }: Job): TemplateResult {
  const search = officialSearchesFold(site, { jobName: title.masculine, ...(rome && { rome }) });
  return html`<p>Nos sources n’ont pas de formation qui mène à ce métier. Il peut en exister.</p>
    ${access ? html`<p><b>Pour entrer :</b> ${lowerFirst(access)}</p>` : nothing}
    ${search ? search.body : nothing}
    ${site.contents.guides.length ? html`<p><a href=${site.href('/annuaire/besoin/training/')}>Trouver quelqu’un qui aide à choisir une formation</a></p>` : nothing}`;
}

/** Bodies that train apprentices: a script names those near the town of the page, and a link lists them all. */
export function trainersView(site: Site, diploma = 'ce diplôme'): View {
  const line = trainersLine(site);
  if (line === nothing) return nothing;
  return html`<div data-people="trainers" hidden>
      <p>Ces organismes forment en apprentissage<span data-town-name></span>, pas forcément à ${diploma} : demandez-leur.</p>
      <ul class="rows"></ul>
    </div>
    ${line}`;
}

/** Link to the list of the bodies that train apprentices. */
function trainersLine(site: Site): View {
  if (!site.has('annuaire')) return nothing;
  const [network] = networkLinks(site, site.contents.trainers);
  return network
    ? html`<p><a href=${site.href(network.path)}>Les ${network.note} organismes qui forment en apprentissage, par ville</a></p>`
    : nothing;
}

/**
 * For each département, a structure with a phone number that helps to find a training, in the largest town that has
 * one.
 */
function guidesByDepartment(site: Site): readonly (readonly [string, Resource])[] {
  const largest = new Map<string, { readonly guide: Resource; readonly people: number }>();
  for (const guide of site.contents.guides) {
    const code = guide.address?.communeCode;
    const department = code === undefined ? undefined : departmentAt(site, code)?.name;
    if (code === undefined || department === undefined) continue;
    const people = site.data.territories.get(`com-${code}`)?.population ?? 0;
    const best = largest.get(department);
    if (!best || people > best.people) largest.set(department, { guide, people });
  }
  return [...largest].map(([name, { guide }]) => [name, guide] as const).sort(([a], [b]) => a.localeCompare(b, 'fr'));
}

function levelsText(levels: readonly number[]): string {
  return LIST.format(levels.map(level => levelName(level)));
}
