// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { canBeReached, NEEDS, type Need } from '@orientation-widgets/domain/directory/resource-query.js';
import { capital, jobName, number, plural } from '@orientation-widgets/domain/words/format.js';
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import type { Section } from '../../config/section-names.js';
import { icon } from '../../html/icons.js';
import { headScene, openingView } from '../../illustrations/scenes.js';
import { folds, part } from '../../layout/page-parts.js';
import { foldedLinks, jobRows, linkColumns, sheet, tensionNote, type View } from '../../layout/views.js';
import { saysTown } from '../../site/place-names.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { networkLinks, networkOf } from '../shared/networks.js';
import { difficultySources, leadingJobs, tenseJobs } from '../metiers/jobs.js';
import { aidLinks, aidsOf, audienceAidsFold } from '../shared/aids.js';
import { needPath } from '../shared/need-path.js';
import { officialView } from '../shared/official-searches.js';
import { oneOfEachFamily } from '../shared/planned-hires.js';
import { AUDIENCE_GROUPS, AUDIENCES, audiencesWithContent, type AudienceGroup } from '../shared/audiences.js';
import { callsView, townAside } from './first-actions.js';
import { ideaView, taskHint } from './first-tasks.js';
import { hasTown, TOWN, townPage } from './town.js';

/** Audiences that the publisher selected and for which a section exists. */
export function audiencesOf(site: Site): readonly AudienceGroup[] {
  return audiencesWithContent(site)
    .filter(({ slug }) => slug !== TOWN || hasTown(site))
    .map(audience => ({ ...audience, hint: hintOf(site, audience) }));
}

/** Contents announced by hints, with a test of whether the site has them. */
const PROMISES: readonly (readonly [promise: RegExp, isHeld: (site: Site) => boolean])[] = [
  [/formation|alternance|se former/i, site => site.has('formations')],
  [/annuaire|insertion|contacts|qui voir|qui peut aider/i, site => site.has('annuaire')],
  [/contrat/i, site => site.has('contrat')],
  [/mots expliqués/i, site => site.has('mots')],
  [/tension/i, site => tenseJobs(site).length > 0],
  [/^aides$/i, site => aidLinks(site).length > 0],
];

/** Hint of an audience, without the contents that the site lacks. */
function hintOf(site: Site, { slug, hint }: AudienceGroup): string {
  const parts = hint.split(/, (?!CM2)/);
  const held = parts.filter(part => !PROMISES.some(([promise, isHeld]) => promise.test(part) && !isHeld(site)));
  if (held.length === parts.length) return hint;
  const [only] = held;
  if (held.length > 1 || only?.includes(' ')) return capital(held.join(', '));
  if (only !== undefined && !/métiers/i.test(only)) return `Métiers, ${only.toLowerCase()}`;
  return RECRUITED.has(slug) && tenseJobs(site).length ? 'Métiers qui recrutent' : 'Découvrir les métiers';
}

/** Pages of the audiences: an index, and one page each; empty when no audience has a section to start with. */
export function audiencePages(site: Site): Page[] {
  const audiences = audiencesOf(site);
  if (!audiences.length) return [];
  const lead = 'Choisissez ce qui vous ressemble le plus.';
  return [
    {
      ...{ path: '/je-suis/', section: 'je-suis', title: 'Je suis…', lead, description: lead, crumbs: [], sources: [] },
      aside: headScene(site, '/je-suis/'),
      body: html`<div class="two">${Object.entries(AUDIENCE_GROUPS).map(([group, heading]) => {
        const ofGroup = audiences.filter(audience => audience.group === group);
        return ofGroup.length ? html`<div>${sheet(heading, cardList(site, ofGroup.map(cardOf)))}</div>` : nothing;
      })}</div>`,
    },
    ...audiences.flatMap(audience =>
      audience.slug === TOWN ? townPage(site, audience) : [audiencePage(site, audience), ...helpPages(site, audience)],
    ),
  ];
}

/** Maximum number of cards on the home page: beyond it, the last card links to the others. */
const MOST_CARDS = 8;

/** Card that links to the page of an audience. */
interface AudienceCard extends PageLink {
  readonly hint: string;
}

const cardOf = ({ slug, title, hint }: AudienceGroup): AudienceCard => ({
  path: `/je-suis/${slug}/`,
  text: title,
  hint,
});

/** The cards of the “I am” half of the home page. */
export function audienceCards(site: Site): TemplateResult {
  const all = audiencesOf(site).map(cardOf);
  const visibleCards = all.length > MOST_CARDS ? all.slice(0, MOST_CARDS - 1) : all;
  const otherTitles = all.slice(visibleCards.length).map(({ text }) => text);
  return cardList(
    site,
    otherTitles.length
      ? [
          ...visibleCards,
          { path: '/je-suis/', text: 'Une autre situation', hint: `${otherTitles.slice(0, 2).join(', ')}…` },
        ]
      : visibleCards,
  );
}

function cardList(site: Site, cards: readonly AudienceCard[]): TemplateResult {
  return html`<ul class="door who">
    ${cards.map(({ path, text, hint }) => html`<li><a href=${site.href(path)}><span><strong>${text}</strong> <span class="hint">${hint}</span></span>${icon('arrow')}</a></li>`)}
  </ul>`;
}

/** Link to help for an audience. */
type HelpLink = Parameters<typeof linkColumns>[1][number];

/** Maximum number of links to help on the page of an audience. */
const MOST_HELP = 8;

/** First words of a heading, by number of first actions. */
const COUNT_WORDS = ['', 'Une chose', 'Deux choses', 'Trois choses'];

/** Maximum number of first actions. */
const MOST_FIRST = 3;

/** Audiences for whom the jobs that are hard to recruit for are listed. */
const RECRUITED = new Set(['demandeur-emploi', 'entreprise', 'salarie']);

/** Audiences for whom the sheets of the contract are listed. */
const CONTRACT_READERS = new Set(['entreprise', 'professionnel']);

/** Sections listed first for companies and professionals. */
const WORK_SECTIONS: readonly Section[] = ['territoires', 'formations'];

/** Page of an audience: its town, three first tasks, a question, and the rest folded. */
function audiencePage(site: Site, audience: AudienceGroup): Page {
  const { slug, title, hint, words, sections, audienceIds, links = [] } = audience;
  const tasks = [...new Set([...sections, 'annuaire' as const, ...(CONTRACT_READERS.has(slug) ? WORK_SECTIONS : [])])]
    .flatMap(section => site.sections.find(({ name }) => name === section) ?? [])
    .flatMap(({ name, task }) => (task ? [{ path: `/${name}/`, section: name, ...task }] : []));
  // Tasks with a drawing come first; that of the territories does so only for people who hire or advise.
  const laterPath = CONTRACT_READERS.has(slug) ? '/formations/' : '/territoires/';
  const rank = ({ path }: { readonly path: string }): number =>
    openingView(site, path) === nothing ? 2 : Number(path === laterPath);
  const firstTasks = tasks.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_FIRST);
  const otherTasks = tasks.filter(task => !firstTasks.includes(task));
  const help = helpFor(site, slug);
  const answered = answeredNeedsOf(site, audience);
  const sheets =
    site.has('contrat') && CONTRACT_READERS.has(slug)
      ? site.contents.commitments.filter(({ audiences }) => audiences.some(name => words.test(name)))
      : [];
  const jobs = RECRUITED.has(slug) ? oneOfEachFamily(site, leadingJobs(site), 8) : [];
  const question = CONTRACT_READERS.has(slug) ? nothing : ideaView(site);
  const { nearest, byDepartment, phone } = callsView(site, audience, help, answered);
  // Where the feed has nobody to call, the national services are the answer: they stand open.
  const isAlone = nearest === nothing && byDepartment === nothing && help.length === 0;
  const moreFolds = folds([
    audienceAidsFold(site, audienceIds, phone),
    answered.length
      ? {
          title: 'De l’aide pour une étape',
          hint: capital(answered.map(need => needTitle(need)).join(', ')),
          body: linkColumns(
            site,
            answered.map(need => ({ path: needPath(need), text: capital(needTitle(need)) })),
          ),
        }
      : undefined,
    jobs.length
      ? {
          title: 'Des métiers qui recrutent difficilement',
          hint: jobs
            .slice(0, 2)
            .map(({ title: name }) => jobName(name))
            .join(', '),
          body: html`${jobRows(site, jobs)}${tensionNote(site, jobs)}`,
        }
      : undefined,
    links.length && !isAlone
      ? {
          title: 'Des services publics, pour toute la France',
          hint: links.map(({ publisher }) => publisher).join(', '),
          body: officialView(links),
        }
      : undefined,
    help.length
      ? {
          title: 'Pour vous, dans l’annuaire',
          hint: plural(help.length, `${number(help.length)} lieu ou numéro|${number(help.length)} lieux et numéros`),
          body: helpView(site, slug, help),
        }
      : undefined,
    sheets.length
      ? {
          title: 'Ce que le contrat régional prévoit',
          hint: plural(sheets.length, `${sheets.length} fiche|${sheets.length} fiches`),
          body: linkColumns(
            site,
            sheets.map(({ id, title: name }) => ({ path: site.pathOf('contrat', id), text: name })),
          ),
        }
      : undefined,
    otherTasks.length
      ? {
          title: 'Et aussi',
          hint: otherTasks.map(({ title: text }) => text).join(', '),
          body: linkColumns(
            site,
            otherTasks.map(({ path, title: text }) => ({ path, text })),
          ),
        }
      : undefined,
  ]);
  return {
    path: `/je-suis/${slug}/`,
    section: 'je-suis',
    title,
    lead: firstTasks.length > 1 ? `${COUNT_WORDS[firstTasks.length]} à faire, dans l’ordre que vous voulez.` : hint,
    description: `${title} : ${hint}.`,
    crumbs: [{ path: '/je-suis/', text: 'Je suis' }],
    aside: townAside(site, audience, answered),
    sources: [...help, ...sheets, ...aidsOf(site, audienceIds)]
      .flatMap(({ sourceId }) => sourceId ?? [])
      .concat(difficultySources(site, jobs)),
    body: html`${nearest}
      <ul class="tiles first">
        ${firstTasks.map(task => html`<li class="sheet">${openingView(site, task.path)}<h2><a href=${site.href(task.path)}>${task.title}</a></h2><p class="soft">${taskHint(site, task)}</p></li>`)}
      </ul>
      ${byDepartment}
      ${isAlone && links.length ? part('À qui vous adresser, partout en France', officialView(links)) : nothing}
      ${question === nothing ? moreFolds : html`<div class="pair">${question}${moreFolds}</div>`}`,
  };
}

/**
 * Structures and aids for an audience, according to their own words or the controlled list; those that can be contacted
 * come first.
 */
export function helpFor(site: Site, slug: string): readonly Resource[] {
  const audience = AUDIENCES.find(group => group.slug === slug);
  if (!audience || !site.has('annuaire')) return [];
  const { audienceIds, words } = audience;
  return (
    site.contents.resources
      .filter(
        resource =>
          resource.audienceIds?.some(id => id === 'everyone' || audienceIds.includes(id)) ??
          resource.audiences.some(name => words.test(name)),
      )
      // Aids have their own section, with their amounts and conditions.
      .filter(
        resource => (resource.address ?? canBeReached(resource)) && !(resource.kind === 'aid' && resource.audienceIds),
      )
      .sort((a, b) => rankOf(a) - rankOf(b))
  );
}

/** Sorts resources for the whole territory first, then those that can be called or written to. */
function rankOf(resource: Resource): number {
  if (!resource.address) return 0;
  return canBeReached(resource) ? 1 : 2;
}

/** Needs of an audience that the directory answers. */
export function answeredNeedsOf(site: Site, { needs }: AudienceGroup): readonly Need[] {
  const siteNeeds = answeredNeeds(site);
  return needs.filter(need => siteNeeds.includes(need));
}

/** Needs that a structure of the directory answers. */
export function answeredNeeds(site: Site): readonly Need[] {
  return site.has('annuaire')
    ? NEEDS.filter(need => site.contents.resources.some(resource => resource.needs?.includes(need)))
    : [];
}

function needTitle(need: Need): string {
  const titles: Partial<Record<Need, string>> = {
    job: 'choisir un métier',
    training: 'trouver une formation',
    placement: 'faire un stage',
    digital: 'une démarche sur internet',
    mobility: 'me déplacer',
    housing: 'me loger',
    money: 'payer',
    childcare: 'faire garder un enfant',
    literacy: 'le français, lire et écrire',
    health: 'ma santé, mon handicap',
    listening: 'être écouté ou écoutée',
  };
  return titles[need] ?? need;
}

/**
 * Links to the networks of some resources, and to the resources outside any network: a network stands for its places.
 */
function helpLinks(site: Site, help: readonly Resource[]): readonly HelpLink[] {
  const alone = help.filter(resource => !networkOf(site, resource));
  return [
    ...networkLinks(site, help),
    ...alone.map(({ id, name, address }) => ({
      path: site.pathOf('annuaire', id),
      text: name,
      ...(address && !saysTown(name, address.communeName) && { note: address.communeName }),
    })),
  ];
}

function helpView(site: Site, slug: string, help: readonly Resource[]): View {
  const links = helpLinks(site, help);
  return html`${linkColumns(site, links.slice(0, MOST_HELP))}
    ${links.length > MOST_HELP ? html`<p><a href=${site.href(helpPath(slug))}>Les ${number(help.length)}, dans l’annuaire</a></p>` : nothing}`;
}

function helpPath(slug: string): string {
  return `/je-suis/${slug}/annuaire/`;
}

/** Page of all the help for an audience; empty when its main page lists it all. */
function helpPages(site: Site, { slug, title }: AudienceGroup): Page[] {
  const help = helpFor(site, slug);
  const links = helpLinks(site, help);
  if (links.length <= MOST_HELP) return [];
  const lead = `${number(help.length)} lieux, numéros et dispositifs.`;
  return [
    {
      path: helpPath(slug),
      section: 'je-suis',
      title: `Qui peut aider : ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
      lead,
      description: `${title} : ${lead}`,
      crumbs: [
        { path: '/je-suis/', text: 'Je suis' },
        { path: `/je-suis/${slug}/`, text: title },
      ],
      sources: help.flatMap(({ sourceId }) => sourceId ?? []),
      body: sheet('Par réseau, puis par nom', foldedLinks(site, links)),
    },
  ];
}
