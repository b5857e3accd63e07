// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Need } from '@orientation-widgets/domain/directory/resource-query.js';
import { html, nothing, type TemplateResult } from 'lit';
import { FRENCH, languagesOf, pagesIn } from '../../languages/languages.js';
import type { CoreTexts, SearchTexts, FirstStep, LanguageTexts } from '../../languages/texts.js';
import { icon, type IconName } from '../../html/icons.js';
import { sheet, type View } from '../../layout/views.js';
import type { Page } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { searchLinks } from '../je-cherche/search-pages.js';
import { answeredNeeds, helpFor, audiencesOf } from '../je-suis/audience-pages.js';
import { FRENCH_COURSES, RECOGNITION, VALIDATION } from '../shared/audiences.js';
import type { OfficialLink } from '../shared/official-searches.js';
import { helpersByDepartment } from '../shared/nearest-helpers.js';
import { needPath } from '../shared/need-path.js';
import { elementView } from '../je-cherche/search-entries.js';

/**
 * Pages in other languages: the home page, the three searches by the elements, and the first needs of newcomers to
 * France.
 *
 * @param french - paths of the French pages: only those that exist are translated.
 */
export function languagePages(site: Site, french: ReadonlySet<string>): Page[] {
  return languagesOf(site.config.pages?.languages).flatMap(texts => {
    const { core, code } = texts;
    const pages = pagesIn(texts).filter(page => french.has(page.french));
    const make = new Map<string, (path: string) => Page>([[FRENCH.newcomer, path => newcomerPage(site, texts, path)]]);
    if (core) {
      make.set(FRENCH.home, () => homePage(site, texts, core, new Map(pages.map(page => [page.french, page.path]))));
      make.set(FRENCH.jobs, path =>
        searchPage(site, texts, core.jobs, path, 'job-explorer', listLink(site, core.jobs, '/metiers/')),
      );
      make.set(FRENCH.trainings, path =>
        searchPage(
          site,
          texts,
          core.trainings,
          path,
          'training-finder',
          listLink(site, core.trainings, '/formations/'),
        ),
      );
      make.set(FRENCH.help, path =>
        searchPage(
          site,
          texts,
          core.help,
          path,
          'resource-finder',
          html`${listLink(site, core.help, '/annuaire/')}${needsView(site, texts, true)}`,
          helpersView(site, texts, core.help.short, ['job', 'training']),
        ),
      );
    }
    // The name of the site already links to the first page.
    const menu = pages.filter(({ path }) => path !== `/${code}/`);
    return pages
      .flatMap(page => make.get(page.french)?.(page.path) ?? [])
      .map(page => ({ ...page, language: code, menu }));
  });
}

/** Properties of a page that do not depend on its language. */
const BARE = { section: 'langues', sources: [] } as const;

function homePage(
  site: Site,
  { code, frame, newcomer }: LanguageTexts,
  core: CoreTexts,
  translatedPaths: ReadonlyMap<string, string>,
): Page {
  const audiences = audiencesOf(site).map(({ slug }) => ({
    path: `/je-suis/${slug}/`,
    text: slug === 'nouveau-en-france' ? newcomer.title : (core.audiences[slug] ?? slug),
  }));
  const words: Readonly<Record<string, string>> = {
    [FRENCH.jobs]: core.jobs.short,
    [FRENCH.trainings]: core.trainings.short,
    [FRENCH.help]: core.help.short,
    '/je-cherche/une-alternance/': core.apprenticeship,
    '/je-cherche/un-stage/': core.placement,
    '/je-cherche/une-aide/': core.aid,
    '/je-cherche/un-evenement/': core.event,
    '/je-cherche/des-chiffres/': core.figures,
    '/je-cherche/ou-en-est-le-contrat/': core.contract,
    '/territoires/': core.place,
  };
  const searchEntries = searchLinks(site).map(({ path, text, icon: name }) => ({
    path,
    text: words[path] ?? text,
    icon: name,
  }));
  const linkList = (all: readonly { path: string; text: string; icon?: IconName }[], name: string): View =>
    shortList(
      inLanguageFirst(all, translatedPaths).map(
        ({ path, text, icon: iconName }) =>
          html`<li><a href=${site.href(translatedPaths.get(path) ?? path)} hreflang=${translatedPaths.has(path) ? nothing : 'fr'}>${iconName ? icon(iconName) : nothing}<strong>${text}${translatedPaths.has(path) ? nothing : html` <span dir="ltr">(fr)</span>`}</strong>${icon('arrow')}</a></li>`,
      ),
      `door ${name}`,
      frame.more,
    );
  return {
    ...BARE,
    path: `/${code}/`,
    title: core.title,
    lead: core.lead,
    description: core.lead,
    body: html`<div class="doors">
      ${audiences.length ? html`<section class="filled"><h2>${core.iAm}</h2>${linkList(audiences, 'who')}</section>` : nothing}
      <section class="outlined"><h2>${core.iLookFor}</h2>${linkList(searchEntries, 'what')}</section>
    </div>`,
  };
}

/** Maximum number of links in an open block. */
const MOST_LINKS = 8;

/** List whose last items are folded when it would have more than eight links. */
function shortList(items: readonly TemplateResult[], className: string, more: string): View {
  const listOf = (part: readonly TemplateResult[]): TemplateResult => html`<ul class=${className}>${part}</ul>`;
  if (items.length <= MOST_LINKS) return listOf(items);
  return html`${listOf(items.slice(0, MOST_LINKS))}<details><summary>${more}</summary>${listOf(items.slice(MOST_LINKS))}</details>`;
}

/** Sorts links so that translated pages come before French ones. */
function inLanguageFirst<T extends { readonly path: string }>(
  all: readonly T[],
  translatedPaths: ReadonlyMap<string, string>,
): readonly T[] {
  return [...all].sort((a, b) => Number(translatedPaths.has(b.path)) - Number(translatedPaths.has(a.path)));
}

function searchPage(
  site: Site,
  { code, frame }: LanguageTexts,
  { title, lead }: SearchTexts,
  path: string,
  tag: string,
  fallback: TemplateResult,
  next: View = nothing,
): Page {
  return {
    ...BARE,
    path,
    title,
    lead,
    description: lead,
    crumbs: [{ path: `/${code}/`, text: frame.home }],
    hasElement: true,
    body: html`${elementView(site, { tag }, fallback)} ${next}`,
  };
}

function listLink(site: Site, { list }: SearchTexts, path: string): TemplateResult {
  return html`<p><a class="btn" href=${site.href(path)} hreflang="fr">${list}</a></p>`;
}

/**
 * Links to the answered needs: to the search in the language when there is one, or else to the French pages.
 *
 * @param isFallback - whether the list replaces that search, which needs a script.
 */
function needsView(site: Site, { code, core, frame, needs, newcomer }: LanguageTexts, isFallback = false): View {
  const answered = answeredNeeds(site);
  const isTranslated = !isFallback && core !== undefined && searchLinks(site).some(({ path }) => path === FRENCH.help);
  const linkTo = (need: Need): TemplateResult =>
    isTranslated
      ? html`<a href=${site.href(`/${code}/${core.help.slug}/?aide-need=${need}`)}>${needs[need]}</a>`
      : html`<a href=${site.href(needPath(need))} hreflang="fr">${needs[need]} <span dir="ltr">(fr)</span></a>`;
  return answered.length
    ? sheet(
        newcomer.help,
        shortList(
          answered.map(need => html`<li>${linkTo(need)}</li>`),
          'columns',
          frame.more,
        ),
      )
    : nothing;
}

function newcomerPage(site: Site, texts: LanguageTexts, path: string): Page {
  const { code, core, frame, newcomer } = texts;
  const { title, lead, diplomas, french, experience } = newcomer;
  return {
    ...BARE,
    path,
    title,
    lead,
    description: lead,
    crumbs: core ? [{ path: `/${code}/`, text: frame.home }] : [],
    sources: helpFor(site, 'nouveau-en-france').flatMap(({ sourceId }) => sourceId ?? []),
    body: html`<div class="tiles steps">
        ${stepView(diplomas, RECOGNITION)}${stepView(french, FRENCH_COURSES)}${stepView(experience, VALIDATION)}
      </div>
      ${needsView(site, texts)}
      ${helpersView(site, texts, newcomer.people, ['literacy', 'training', 'job', 'housing'])}`,
  };
}

/** One structure to call per département, whose staff speak French. */
function helpersView(site: Site, { frame }: LanguageTexts, title: string, needs: readonly [Need, ...Need[]]): View {
  const helpers = helpersByDepartment(site, { needs, isAdult: true });
  return helpers === nothing
    ? nothing
    : sheet(
        title,
        html`<p class="soft">${frame.inFrench}</p>
          <div lang="fr" dir="ltr">${helpers}</div>`,
      );
}

function stepView({ title, text, link }: FirstStep, { publisher, href }: OfficialLink): TemplateResult {
  return html`<section class="sheet">
    <h2>${title}</h2>
    <p>${text}</p>
    <p><a href=${href} rel="noreferrer" hreflang="fr">${link}</a> <span class="soft" lang="fr">${publisher}</span></p>
  </section>`;
}
