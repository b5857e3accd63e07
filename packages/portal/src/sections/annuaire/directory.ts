// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { kindLabel, needLabel } from '@orientation-widgets/domain/directory/need-labels.js';
import { NEEDS } from '@orientation-widgets/domain/directory/resource-query.js';
import type { Need } from '@orientation-widgets/domain/directory/resource-query.js';
import { capital, number, plural } from '@orientation-widgets/domain/words/format.js';
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../html/icons.js';
import { deskView } from '../../illustrations/scenes.js';
import { band, folds, part, type Fold } from '../../layout/page-parts.js';
import { facts, foldedLinks, linkColumns, sheet, telephoneLink, type View } from '../../layout/views.js';
import { AGENDA, hasAgenda } from '../../site/agenda-file.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { openSituations, situationLinks } from '../shared/aids.js';
import { directoryLists, providerLists } from '../shared/list-links.js';
import { helpersByDepartment, nearestHelpers, WORK_NEEDS } from '../shared/nearest-helpers.js';
import { needPath } from '../shared/need-path.js';
import { networkLinks, networkOf } from '../shared/networks.js';
import { byTown } from './by-town.js';
import { networkPages } from './networks.js';
import { resourcePage } from './resource-page.js';

const INDEX: PageLink = { path: '/annuaire/', text: 'Annuaire' };

/** Maximum number of needs before the fold. */
const MOST_NEEDS = 8;

/** Pages of the directory: its index, one page per answered need, and one per structure, scheme or aid. */
export function* directoryPages(site: Site): Iterable<Page> {
  const { resources } = site.contents;
  const needs = NEEDS.filter(need => resources.some(resource => resource.needs?.includes(need)));
  yield indexPage(site, needs);
  for (const need of needs) yield needPage(site, need);
  yield* networkPages(site);
  for (const resource of resources) yield resourcePage(site, resource, INDEX);
}

function indexPage(site: Site, needs: readonly Need[]): Page {
  const { resources } = site.contents;
  const networks = networkLinks(site, resources);
  const alone = resources.filter(resource => !networkOf(site, resource));
  const structures = alone.filter(({ kind, address }) => kind === 'structure' && address);
  const otherResources = alone.filter(resource => !structures.includes(resource));
  return {
    path: INDEX.path,
    section: 'annuaire',
    title: 'Qui peut m’aider ?',
    lead: 'Des personnes, des lieux et des aides, près de chez vous.',
    description: `${number(resources.length)} structures, dispositifs et aides : où les trouver, pour qui, comment les joindre.`,
    crumbs: [],
    actions: needs.length && site.has('je-cherche') ? helpForm(site, needs) : nothing,
    aside: deskView(site),
    sources: resources.flatMap(({ sourceId }) => sourceId ?? []),
    body: html`${callsView(resources)} ${needs.length ? part('Ou choisissez un besoin', needRows(site, needs)) : nothing}
      ${folds([
        situationsFold(site),
        linksFold(site, 'Les lieux, par réseau', networks),
        providersFold(site),
        structures.length
          ? {
              title: networks.length ? 'Les autres lieux' : 'Les lieux',
              hint: plural(structures.length, `1 lieu|${number(structures.length)} lieux, par ville`),
              body: byTown(site, structures),
            }
          : undefined,
        kindsFold(site, otherResources),
        listsFold(site),
      ])}
      <p class="soft">Une aide peut exister sans être ici.</p>`,
  };
}

/** Folded links to the aids of each situation. */
function situationsFold(site: Site): Fold | undefined {
  const situations = openSituations(site);
  return situations.length
    ? {
        title: 'Les aides, selon votre situation',
        hint: situations
          .slice(0, 2)
          .map(({ title }) => title)
          .join(', '),
        body: situationLinks(site, situations),
      }
    : undefined;
}

/** Maximum number of phone numbers in the first answer. */
const MOST_CALLS = 4;

/** Phone numbers for the whole territory. Lines for people in distress are listed only under their need. */
function callsView(resources: readonly Resource[]): View {
  const calls = resources.filter(
    ({ kind, address, phone, needs = [] }) =>
      kind === 'structure' &&
      !address &&
      phone &&
      !needs.includes('listening') &&
      needs.some(need => need !== 'business'),
  );
  const rank = ({ needs = [] }: Resource): number =>
    Number(!needs.includes('training')) + Number(!needs.includes('job'));
  return calls.length
    ? band(
        'À appeler',
        html`<div><h2>À appeler, où que vous habitiez</h2>${nearestHelpers('job', { most: MOST_CALLS, intro: 'Et tout près' })}<ul class="rows">${calls
          .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'fr'))
          .slice(0, MOST_CALLS)
          .map(
            ({ name, phone, needs = [] }) =>
              html`<li><span class="name">${name}</span> ${telephoneLink(phone)} <span class="soft where">${capital(needs.map(need => needLabel(need).toLowerCase()).join(', '))}</span></li>`,
          )}</ul></div>`,
      )
    : nothing;
}

/** Folded links to resources without an address, by kind. */
function kindsFold(site: Site, resources: readonly Resource[]): Fold | undefined {
  const kinds = [...new Set(resources.map(({ kind }) => kind))];
  return resources.length
    ? {
        title: 'Tout le reste, de A à Z',
        hint: kinds.map(kind => kindTitle(kind)).join(', '),
        body: html`${kinds.map(
          kind => html`<h3>${kindTitle(kind)}</h3>
            ${foldedLinks(
              site,
              resources
                .filter(resource => resource.kind === kind)
                .map(({ id, name }) => ({ path: site.pathOf('annuaire', id), text: name })),
            )}`,
        )}`,
      }
    : undefined;
}

/** Folded links to the tables, and to the agenda when there is one. */
function listsFold(site: Site): Fold | undefined {
  const links = [
    ...directoryLists(site),
    ...(hasAgenda(site) ? [{ path: AGENDA, text: 'S’abonner à l’agenda' }] : []),
    ...(hasAgenda(site) && site.has('agenda') ? [{ path: '/agenda/', text: 'Voir l’agenda' }] : []),
  ];
  return linksFold(site, 'Pour les professionnels', links);
}

/** Form that asks for a need and a town, then shows nearby structures. The answers are only in the address. */
function helpForm(site: Site, needs: readonly Need[]): TemplateResult {
  return html`<form class="search ask" action=${site.href('/je-cherche/quelquun-a-qui-parler/')} method="get">
    <p><label for="besoin">Je cherche de l’aide pour</label> <select id="besoin" name="aide-need">${needs.map(need => html`<option value=${need}>${needLabel(need)}</option>`)}</select></p>
    <label for="ville">Près de</label>
    <span class="line">${icon('place')}<input id="ville" name="aide-near" type="text" autocomplete="address-level2" enterkeyhint="go" maxlength="80" placeholder="Ma ville"><button class="btn" type="submit">Voir</button></span>
  </form>`;
}

/** Rows of the answered needs, each with its number of structures. */
function needRows(site: Site, needs: readonly Need[]): TemplateResult {
  const rows = (some: readonly Need[]): TemplateResult =>
    html`<ul class="rows whole">${some.map(need => html`<li><span class="name"><a href=${site.href(needPath(need))}>${capital(needLabel(need))}</a></span> <span class="soft">${answersCount(site.contents.resources.filter(resource => resource.needs?.includes(need)).length)}</span></li>`)}</ul>`;
  const otherNeeds = needs.slice(MOST_NEEDS);
  return html`${rows(needs.slice(0, MOST_NEEDS))}${otherNeeds.length ? html`<details><summary>${plural(otherNeeds.length, `Un autre besoin|${number(otherNeeds.length)} autres besoins`)}</summary>${rows(otherNeeds)}</details>` : nothing}`;
}

function answersCount(count: number): string {
  return plural(count, `${number(count)} réponse|${number(count)} réponses`);
}

function linksFold(
  site: Site,
  title: string,
  links: readonly { readonly path: string | undefined; readonly text: string; readonly note?: string }[],
): Fold | undefined {
  const [first] = links;
  if (!first) return undefined;
  const hint = links
    .slice(0, 3)
    .map(({ text }) => text)
    .join(', ');
  return { title, hint, body: linkColumns(site, links) };
}

/** Folded link to the establishments, whose pages are in the section of trainings. */
function providersFold(site: Site): Fold | undefined {
  const count = number(site.contents.providers.length);
  return linksFold(
    site,
    'Les lycées, CFA et organismes',
    providerLists(site).map(({ path }) => ({ path, text: `Les ${count} établissements, par département` })),
  );
}

function kindTitle(kind: Resource['kind']): string {
  const titles: Partial<Record<Resource['kind'], string>> = {
    structure: 'Organismes',
    scheme: 'Dispositifs',
    aid: 'Aides',
    tool: 'Outils',
    campus: 'Campus',
    cluster: 'Pôles et filières',
    event: 'Événements',
    place: 'Autres lieux',
    immersion: 'Stages et immersions',
    innovation: 'Innovations',
    company: 'Entreprises',
    ambassador: 'Ambassadrices et ambassadeurs',
  };
  return titles[kind] ?? kindLabel(kind);
}

/** Phone numbers by département. Adults and pupils bring questions of work and training to different people. */
function departmentCalls(site: Site, need: Need): View {
  const adults = WORK_NEEDS.includes(need) ? helpersByDepartment(site, { needs: [need], isAdult: true }) : nothing;
  if (adults === nothing) return helpersByDepartment(site, { needs: [need] });
  const pupils = helpersByDepartment(site, { needs: [need], audienceIds: ['pupils', 'students'] });
  return html`<h3>Adultes</h3>
    ${adults} ${pupils === nothing ? nothing : html`<h3>Élèves, étudiantes et étudiants</h3>${pupils}`}`;
}

function needPage(site: Site, need: Need): Page {
  const resources = site.contents.resources.filter(resource => resource.needs?.includes(need));
  const count = answersCount(resources.length);
  const byTelephone = resources.filter(({ address, phone }) => !address && phone);
  const placedResources = resources.filter(resource => !byTelephone.includes(resource));
  const byDepartment = departmentCalls(site, need);
  const list = html`${byTelephone.length ? sheet('Par téléphone, partout', facts(byTelephone.map(({ name, phone }) => [name, phone]))) : nothing}
    ${placedResources.length ? sheet('Par département', byTown(site, placedResources)) : nothing}`;
  return {
    path: needPath(need),
    section: 'annuaire',
    title: `De l’aide : ${needLabel(need)}`,
    lead: `${count} sur ce site.`,
    description: `${count} pour « ${needLabel(need)} », par département.`,
    crumbs: [INDEX],
    sources: resources.flatMap(({ sourceId }) => sourceId ?? []),
    hasElement: true,
    body: html`<resource-finder feed=${site.href('/feed/feed.json')} need=${need} sync-url heading-level="2">${list}</resource-finder>
      ${byDepartment === nothing ? nothing : sheet('Un numéro par département', byDepartment)}`,
  };
}
