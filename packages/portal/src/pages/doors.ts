// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { NEEDS } from '@orientation-widgets/domain/directory/resource-query.js';
import type { Need } from '@orientation-widgets/domain/directory/resource-query.js';
import { number } from '@orientation-widgets/domain/words/format.js';
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../layout/icons.js';
import { jobRows, linkColumns, sheet, tensionNote, type View } from '../layout/views.js';
import { saysTown } from '../html/place-names.js';
import type { Page, PageLink, Section } from '../site/page.js';
import type { Site } from '../site/site.js';
import { needPath } from './directory.js';
import { tenseJobs } from './jobs.js';
import { SITUATIONS, type OfficialLink, type Situation } from './situations.js';
import { hasTown, TOWN, townPage } from './town.js';
import { wishPage, WISHES, type Wish } from './wishes.js';

const SECTION_LINKS: Readonly<Partial<Record<Section, readonly [text: string, hint: string]>>> = {
  metiers: ['Découvrir les métiers', 'Ce que l’on y fait, comment y entrer'],
  formations: ['Trouver une formation', 'Où, comment, quand'],
  secteurs: ['Explorer un secteur', 'Ses métiers et ses formations'],
  territoires: ['Regarder près de chez moi', 'Embauches prévues, lieux d’accueil'],
  chiffres: ['Lire les chiffres', 'Avec leur année et leur source'],
  contrat: ['Suivre le contrat régional', 'Ce qui est prévu, ce qui est publié'],
  annuaire: ['Trouver quelqu’un à qui parler', 'Structures, dispositifs, aides'],
  agenda: ['Voir ce qui se passe', 'Portes ouvertes, salons, ateliers'],
  immersions: ['Essayer un métier', 'Stages et immersions'],
  ambassadeurs: ['Parler avec quelqu’un du métier', 'Ambassadrices et ambassadeurs'],
  innovations: ['Voir ce qui s’essaie', 'Projets et résultats'],
  facile: ['Lire en phrases courtes', 'Métiers et aides, facile à lire'],
  mots: ['Comprendre les sigles', 'En mots'],
  integrer: ['Poser un élément sur mon site', 'En cinq minutes'],
  donnees: ['Prendre les données', 'Le flux entier, réutilisable'],
};

/** The doors that lead somewhere. */
export function situationsOf(site: Site): readonly Situation[] {
  if (!site.has('je-suis')) return [];
  return chosen(SITUATIONS, site.config.pages?.['je-suis']).filter(
    ({ slug, sections }) => sections.some(section => site.has(section)) && (slug !== TOWN || hasTown(site)),
  );
}

/** The doors of the second side whose section is made. */
function openWishes(site: Site): readonly Wish[] {
  return chosen(WISHES, site.config.pages?.['je-cherche']).filter(({ section }) => site.has(section));
}

/** The doors that the publisher names, in the order of the names; all without names. */
function chosen<T extends { readonly slug: string }>(doors: readonly T[], slugs?: readonly string[]): readonly T[] {
  return slugs ? slugs.flatMap(slug => doors.find(door => door.slug === slug) ?? []) : doors;
}

/** What one may look for, with the address of its page. */
export function wishesOf(site: Site): readonly (PageLink & { readonly icon: IconName })[] {
  const known = openWishes(site).map(({ slug, title, icon: name }) => ({
    path: `/je-cherche/${slug}/`,
    text: title,
    icon: name,
  }));
  return site.has('territoires') ? [...known, { path: '/territoires/', text: 'Un territoire', icon: 'place' }] : known;
}

/** The two doors and what stands behind them. */
export function doorPages(site: Site): Page[] {
  const situations = situationsOf(site);
  return [
    ...(situations.length
      ? [doorPage(site, 'je-suis', 'Je suis…', 'Choisissez ce qui vous ressemble le plus.', whoView(site))]
      : []),
    ...situations.map(situation =>
      situation.slug === TOWN ? townPage(site, situation) : situationPage(site, situation),
    ),
    doorPage(site, 'je-cherche', 'Je cherche…', 'Un métier, une formation, une personne, un chiffre.', whatView(site)),
    ...openWishes(site).map(wish => wishPage(site, wish)),
  ];
}

function doorPage(
  _site: Site,
  section: 'je-suis' | 'je-cherche',
  title: string,
  lead: string,
  body: TemplateResult,
): Page {
  return { path: `/${section}/`, section, title, lead, description: lead, crumbs: [], sources: [], body };
}

/** Doors on the home, at most: beyond, the last one leads to the others. */
const MOST_DOORS = 10;

/** Links of the first door, as the home and its own page have them. */
export function whoView(site: Site, isHome = false): TemplateResult {
  const all = situationsOf(site).map(({ slug, title, hint }) => ({ path: `/je-suis/${slug}/`, title, hint }));
  const shown = isHome && all.length > MOST_DOORS ? all.slice(0, MOST_DOORS - 1) : all;
  const others = all.slice(shown.length).map(({ title }) => title);
  const doors = others.length
    ? [...shown, { path: '/je-suis/', title: 'Une autre situation', hint: `${others.slice(0, 4).join(', ')}…` }]
    : shown;
  return html`<ul class="door who">
    ${doors.map(({ path, title, hint }) => html`<li><a href=${site.href(path)}><span><strong>${title}</strong> <span class="hint">${hint}</span></span>${icon('arrow')}</a></li>`)}
  </ul>`;
}

/** Links of the second door. */
export function whatView(site: Site): TemplateResult {
  return html`<ul class="door what">
    ${wishesOf(site).map(({ path, text, icon: name }) => html`<li><a href=${site.href(path)}>${icon(name)}<strong>${text}</strong>${icon('arrow')}</a></li>`)}
  </ul>`;
}

/** Help listed on the page of a situation, at most. */
const MOST_HELP = 18;

function situationPage(site: Site, { slug, title, hint, words, sections, needs, links = [] }: Situation): Page {
  const tasks = sections
    .filter(section => site.has(section))
    .flatMap(section => {
      const [text, note] = SECTION_LINKS[section] ?? [];
      return text ? [{ path: `/${section}/`, text, note: note ?? '' }] : [];
    });
  const help = helpFor(site, slug);
  const known = answeredNeeds(site);
  const answered = needs.filter(need => known.includes(need));
  const sheets = site.has('contrat')
    ? site.contents.commitments.filter(({ audiences }) => audiences.some(audience => words.test(audience)))
    : [];
  const jobs =
    slug === 'demandeur-emploi' || slug === 'entreprise' || slug === 'salarie' ? tenseJobs(site).slice(0, 8) : [];
  return {
    path: `/je-suis/${slug}/`,
    section: 'je-suis',
    title: `Je suis : ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    lead: hint,
    description: `${title} : ${hint}.`,
    crumbs: [{ path: '/je-suis/', text: 'Je suis' }],
    sources: [...help, ...sheets]
      .flatMap(({ sourceId }) => sourceId ?? [])
      .concat(jobs.flatMap(job => site.tensionOf(job)?.tension.sourceId ?? [])),
    body: html`<ul class="tiles">
        ${tasks.map(({ path, text, note }) => html`<li class="sheet"><h2><a href=${site.href(path)}>${text}</a></h2><p class="soft">${note}</p></li>`)}
      </ul>
      <div class="two">
        <div>
          ${
            answered.length
              ? sheet(
                  'De l’aide pour…',
                  linkColumns(
                    site,
                    answered.map(need => ({ path: needPath(need), text: needTitle(need) })),
                  ),
                )
              : nothing
          }
          ${jobs.length ? sheet('Des métiers qui recrutent difficilement', html`${jobRows(site, jobs)}${tensionNote(site, jobs)}`) : nothing}
        </div>
        <div>${help.length ? sheet('Pour vous, dans l’annuaire', helpView(site, help)) : nothing}</div>
      </div>
      ${links.length ? sheet('Des services publics, pour toute la France', officialView(links)) : nothing}
      ${
        sheets.length
          ? sheet(
              'Ce que le contrat régional prévoit',
              linkColumns(
                site,
                sheets.map(({ id, title: name }) => ({ path: site.pathOf('contrat', id), text: name })),
              ),
            )
          : nothing
      }`,
  };
}

/** Who and what helps those behind a door, as their own words or the controlled list say it. */
export function helpFor(site: Site, slug: string): readonly Resource[] {
  const situation = SITUATIONS.find(one => one.slug === slug);
  if (!situation || !site.has('annuaire')) return [];
  const { audienceIds, words } = situation;
  return site.contents.resources
    .filter(
      resource =>
        resource.audienceIds?.some(id => audienceIds.includes(id)) ??
        resource.audiences.some(audience => words.test(audience)),
    )
    .sort((a, b) => reachOf(a) - reachOf(b));
}

/** What is for the whole territory comes first, then who can be called or written to: the others are in one town, and silent. */
function reachOf({ address, phone, email }: Resource): number {
  if (!address) return 0;
  return (phone ?? email) ? 1 : 2;
}

/** Needs that the directory answers. */
export function answeredNeeds(site: Site): readonly Need[] {
  return site.has('annuaire')
    ? NEEDS.filter(need => site.contents.resources.some(resource => resource.needs?.includes(need)))
    : [];
}

function officialView(links: readonly OfficialLink[]): TemplateResult {
  return html`<ul class="rows">
    ${links.map(({ text, publisher, href }) => html`<li><span class="name"><a href=${href} rel="noreferrer">${text}</a></span> <span class="soft">${publisher}</span></li>`)}
  </ul>`;
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

function helpView(site: Site, help: readonly Resource[]): View {
  const shown = help.slice(0, MOST_HELP);
  return html`${linkColumns(
    site,
    shown.map(({ id, name, address }) => ({
      path: site.pathOf('annuaire', id),
      text: name,
      ...(address && !saysTown(name, address.communeName) && { note: address.communeName }),
    })),
  )}
    ${help.length > shown.length ? html`<p><a href=${site.href('/annuaire/')}>Les ${number(help.length)}, dans l’annuaire</a></p>` : nothing}`;
}
