// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { date } from '@orientation-widgets/domain/words/dates.js';
import { html, nothing, type TemplateResult } from 'lit';
import { FONT_FILE, showsFont } from '../site/font-files.js';
import { jsonLdScript, type JsonLd } from '../html/json-ld.js';
import { sizedDrawings } from '../html/drawings.js';
import { Markup, renderHtml } from '../html/render.js';
import { frenchPage, frenchSpaces, withoutIndents } from '../html/typography.js';
import { LANGUAGES, textsOf } from '../languages/languages.js';
import type { PageLanguage, LanguageTexts } from '../languages/texts.js';
import { oembedPath } from '../site/embed-files.js';
import { markdownPath } from '../site/markdown-files.js';
import type { DrawnPage, Framed, Page, PageLink } from '../site/page.js';
import { hasNews } from '../site/news.js';
import { pictureOf } from '../site/page-picture.js';
import { pictureAlternative, PICTURE_SIZE } from '../pictures/picture-svg.js';
import type { Site } from '../site/site.js';
import { icon } from '../html/icons.js';
import { NOT_FOUND, SEARCH_PAGE } from '../site/search-paths.js';
import { cardView } from './card-page.js';
import { searchForm } from './search-form.js';
import { sourcesView, type View } from './views.js';

/** Content-Security-Policy of a page: it loads files of its own host only, without inline styles and scripts. */
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";

/**
 * Policy of the configurator, which also reads the feed whose address is typed, and shows a page of the site in a
 * frame.
 */
const CONFIGURATOR_POLICY = POLICY.replace("connect-src 'self'", "connect-src *; frame-src 'self'");

/** Draws the content of a page, without its layout. */
export function drawPage(site: Site, page: Page): DrawnPage {
  const { title, heading = title, kicker, lead, actions, aside, body, card, sources, crumbs, ...framed } = page;
  const main = html`${crumbsView(site, page)}
    <div class="head">
      <div>
        ${kicker ? html`<p class="kicker">${kicker}</p>` : nothing}
        <h1>${heading}</h1>
        ${lead ? html`<p class="lead">${lead}</p>` : nothing} ${actions ?? nothing}
      </div>
      ${aside ?? nothing}
    </div>
    ${body} ${sourcesView(site, sources, page.language !== undefined)}`;
  return {
    ...{ ...framed, title, main: renderHtml(main) },
    ...(crumbs?.length && { jsonLd: [...(page.jsonLd ?? []), breadcrumbs(site, page)] }),
    ...(card !== undefined && { card: renderHtml(cardView(site, page, card)) }),
  };
}

/** Breadcrumb list of a page, for search engines. */
function breadcrumbs(site: Site, { crumbs = [], title, path }: Page): JsonLd {
  const steps = [{ path: '/', text: site.config.site.name }, ...crumbs, { path, text: title }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.text,
      item: site.url(step.path),
    })),
  };
}

/** HTML of a page whose content is drawn, with its layout. */
export function wholePage(site: Site, page: Framed & Pick<DrawnPage, 'card'>, main: string): string {
  const { language = 'fr' } = page;
  const { frame } = textsOf(page.language) ?? {};
  const text = renderHtml(html`<html lang=${language} dir=${language === 'ar' ? 'rtl' : nothing}>
    ${headView(site, page)}
    <body>
      <a class="skip" href="#contenu">${frame?.skip ?? 'Aller au contenu'}</a>
      ${topView(site, page)}
      <main id="contenu" tabindex="-1">${new Markup(main)}</main>
      ${bottomView(site, page)}
    </body>
  </html>`);
  return `<!doctype html>\n${withoutIndents(sizedDrawings(language === 'fr' ? frenchPage(text) : text))}\n`;
}

function headView(site: Site, page: Framed & Pick<DrawnPage, 'card'>): TemplateResult {
  const { path, title, description, jsonLd = [], isHidden, hasElement, movedTo, ownFiles, language } = page;
  const { alternates = [], card } = page;
  const { name } = site.config.site;
  const spaced = language ? (words: string) => words : frenchSpaces;
  const fullTitle = spaced(path === '/' ? name : `${title} – ${name}`);
  const summary = spaced(description);
  return html`<head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content=${ownFiles?.readsElsewhere ? CONFIGURATOR_POLICY : POLICY}>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content=${site.config.scheme}>
    <meta name="referrer" content="no-referrer">
    ${movedTo === undefined ? nothing : html`<meta http-equiv="refresh" content="0; url=${site.href(movedTo)}">`}
    <title>${fullTitle}</title>
    <meta name="description" content=${summary}>
    ${
      isHidden
        ? html`<meta name="robots" content="noindex">`
        : html`<link rel="canonical" href=${site.url(path)}>
            <meta property="og:type" content="website">
            <meta property="og:title" content=${fullTitle}>
            <meta property="og:description" content=${summary}>
            <meta property="og:url" content=${site.url(path)}>
            <meta property="og:site_name" content=${name}>
            <meta property="og:locale" content=${textsOf(language)?.locale ?? 'fr_FR'}>
            ${pictureTags(site, page)}
            <link rel="alternate" type="text/markdown" href=${site.href(markdownPath(path))}>
            ${card === undefined ? nothing : html`<link rel="alternate" type="application/json+oembed" href=${site.url(oembedPath(path))} title=${fullTitle}>`}
            ${alternates.map(({ code, path: other }) => html`<link rel="alternate" hreflang=${code} href=${site.url(other)}>`)}
            ${alternates.slice(0, 1).map(({ path: first }) => html`<link rel="alternate" hreflang="x-default" href=${site.url(first)}>`)}`
    }
    <link rel="icon" href=${site.href('/assets/icon.svg')} type="image/svg+xml">
    ${showsFont(site, language) ? html`<link rel="preload" as="font" type="font/woff2" href=${site.href(FONT_FILE)} crossorigin>` : nothing}
    <link rel="stylesheet" href=${site.href('/assets/portal.css')}>
    ${
      hasElement && site.scripts
        ? html`<script type="module" src=${site.href(`/elements/${site.scripts.version}/orientation-widgets.js`)} integrity=${site.scripts.integrity}></script>`
        : nothing
    }
    ${
      hasSearchForm(site, language)
        ? html`<script type="module" src=${site.href(site.search.script.path)} integrity=${site.search.script.integrity}></script>`
        : nothing
    }
    ${
      ownFiles
        ? html`${ownFiles.style === undefined ? nothing : html`<link rel="stylesheet" href=${site.href(ownFiles.style)}>`}
            ${(ownFiles.parts ?? []).map(({ path: part, integrity }) => html`<link rel="modulepreload" href=${site.href(part)} integrity=${integrity}>`)}
            ${ownFiles.script === undefined ? nothing : html`<script type="module" src=${site.href(ownFiles.script.path)} integrity=${ownFiles.script.integrity}></script>`}`
        : nothing
    }
    ${jsonLdScript(jsonLd)}
  </head>`;
}

/** Picture of a page that sites show beside its address, with its alternative. */
function pictureTags(site: Site, page: Framed): TemplateResult {
  const { path, text } = pictureOf(site, page);
  return html`<meta property="og:image" content=${site.url(`${path}.png`)}>
            <meta property="og:image:type" content="image/png">
            <meta property="og:image:width" content=${PICTURE_SIZE.width}>
            <meta property="og:image:height" content=${PICTURE_SIZE.height}>
            <meta property="og:image:alt" content=${frenchSpaces(pictureAlternative(text))}>
            <meta name="twitter:card" content="summary_large_image">`;
}

/** Pages whose search field is in their content. */
const OWN_FIELD: ReadonlySet<string> = new Set(['/', SEARCH_PAGE, NOT_FOUND]);

/** Whether a page has a search field enhanced by a script: the search is only in French. */
function hasSearchForm(
  site: Site,
  language: PageLanguage | undefined,
): site is Site & { readonly search: NonNullable<Site['search']> } {
  return site.search !== undefined && language === undefined;
}

function topView(site: Site, page: Framed): TemplateResult {
  const { path, section, language, menu } = page;
  const texts = textsOf(language);
  const current = (target: string, isSection: boolean): 'page' | 'true' | typeof nothing =>
    path === target ? 'page' : isSection ? 'true' : nothing;
  const french = (): readonly { path: string; text: string; isSection: boolean }[] => [
    ...site.sections.flatMap(({ name, menuTitle }) =>
      menuTitle === undefined ? [] : [{ path: `/${name}/`, text: menuTitle, isSection: name === section }],
    ),
    ...site.config.extraPages.flatMap(({ isInMenu, route, title }) =>
      isInMenu ? [{ path: route, text: title, isSection: false }] : [],
    ),
  ];
  const links = menu?.map(link => ({ ...link, isSection: false })) ?? french();
  const { logo } = site.config;
  const home = texts?.core ? `/${texts.code}/` : '/';
  const menuName = texts?.frame.menu ?? 'Menu principal';
  // On a phone the menu opens on demand; a browser that does not know `popover` shows it in a row.
  return html`<header class="top">
    <div class="in">
      <a class="brand" href=${site.href(home)} aria-current=${path === home ? 'page' : nothing}>${logo ? html`<img src=${site.href(`/${logo.path}`)} alt=${logo.alt} height="40"> ` : nothing}${site.config.site.name}</a>
      <nav id="menu" popover aria-label=${menuName}>
        <button class="menu-button" type="button" popovertarget="menu" popovertargetaction="hide">${icon('close')}<span>${texts?.frame.close ?? 'Fermer'}</span></button>
        <ul>
          ${links.map(link => html`<li><a href=${site.href(link.path)} aria-current=${current(link.path, link.isSection)}>${link.text}</a></li>`)}
        </ul>
      </nav>
      <div class="tools">
        ${site.has('facile') ? html`<a href=${site.href('/facile/')} lang=${texts ? 'fr' : nothing} hreflang=${texts ? 'fr' : nothing} aria-current=${current('/facile/', section === 'facile')}>Facile<span> à lire</span></a>` : nothing}
        ${languagesView(site, page)}
      </div>
      ${texts || OWN_FIELD.has(path) ? nothing : html`${searchForm(site, true)}<a class="find" href=${site.href(SEARCH_PAGE)}>${icon('search')}<span>Chercher</span></a>`}
      <button class="menu-button" type="button" popovertarget="menu">${icon('menu')}<span class="visually-hidden">${menuName}</span></button>
    </div>
  </header>`;
}

/** Links to the page in its other languages; a language without this page links to its first page. */
function languagesView(site: Site, { language, alternates = [], languageHomes = [] }: Framed): View {
  if (!site.has('langues')) return nothing;
  const codes: readonly (PageLanguage | 'fr')[] = ['fr', ...LANGUAGES.map(({ code }) => code)];
  const nameOf = (code: PageLanguage | 'fr'): string => (code === 'fr' ? 'Français' : (textsOf(code)?.name ?? code));
  const otherLanguages = codes
    .filter(code => code !== (language ?? 'fr'))
    .flatMap(code => {
      const path =
        alternates.find(alternate => alternate.code === code)?.path ??
        languageHomes.find(home => home.code === code)?.path;
      return path === undefined ? [] : [{ code, path }];
    });
  if (!otherLanguages.length) return nothing;
  return html`<details class="languages">
    <summary><span class="visually-hidden">${textsOf(language)?.frame.other ?? 'Autres langues'} : </span><span class="language">${nameOf(language ?? 'fr')}</span> <span class="code" aria-hidden="true">${language ?? 'fr'}</span></summary>
    <ul>
      ${otherLanguages.map(({ code, path }) => html`<li><a href=${site.href(path)} lang=${code} hreflang=${code}>${nameOf(code)}</a></li>`)}
    </ul>
  </details>`;
}

function bottomView(site: Site, page: Framed): TemplateResult {
  const { language } = page;
  const texts = textsOf(language);
  const { accessibility, feedback } = site.config.site;
  const state = { full: 'totalement conforme', partial: 'partiellement conforme', none: 'non conforme' }[
    accessibility.status
  ];
  const links: readonly PageLink[] = [
    ...(site.has('mon-dossier') ? [{ path: '/mon-dossier/', text: 'Mon dossier' }] : []),
    ...(site.has('nouveautes') && hasNews(site) ? [{ path: '/nouveautes/', text: 'Actualités' }] : []),
    ...(site.isKeepable ? [{ path: '/hors-connexion/', text: 'Lire sans connexion' }] : []),
    { path: '/plan/', text: 'Plan du site' },
    { path: '/accessibilite/', text: `Accessibilité : ${state}` },
    { path: '/mentions-legales/', text: 'Mentions légales' },
    { path: '/confidentialite/', text: 'Confidentialité' },
    { path: '/ecoconception/', text: 'Écoconception' },
    ...(site.has('donnees') ? [{ path: '/donnees/', text: 'Données ouvertes' }] : []),
    ...(site.has('integrer') ? [{ path: '/integrer/', text: 'Sur votre site' }] : []),
  ];
  return html`<footer class="bottom">
    <div class="in">
      <ul lang=${texts ? 'fr' : nothing}>${links.map(({ path, text }) => html`<li><a href=${site.href(path)}>${frenchSpaces(text)}</a></li>`)}</ul>
      ${feedback ? html`<p class="screen" lang=${texts ? 'fr' : nothing} dir=${language === 'ar' ? 'ltr' : nothing}>Cet outil vous a-t-il aidé\u202f? <a href=${feedback} rel="noreferrer">Nous le dire</a></p>` : nothing}
      <p>${texts ? texts.frame.made(dayIn(texts, site.day)) : html`Données du ${date(site.day)}. <span class="screen">Aucun cookie. Marche sans JavaScript.</span>`}</p>
    </div>
  </footer>`;
}

/** Formats a date; Arabic uses Western digits, as its readers in France do. */
function dayIn({ code }: LanguageTexts, day: string): string {
  const locale = { en: 'en-GB', nl: 'nl', ar: 'ar-u-nu-latn', uk: 'uk' }[code];
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

function crumbsView(site: Site, { crumbs, title, heading = title, language }: Page): View {
  if (!crumbs?.length) return nothing;
  const texts = textsOf(language);
  return html`<nav class="crumbs" aria-label=${texts?.frame.path ?? 'Fil d’Ariane'}>
    <ol>
      ${texts ? nothing : html`<li><a href=${site.href('/')}>Accueil</a></li>`}
      ${crumbs.map(({ path, text }) => html`<li><a href=${site.href(path)}>${text}</a></li>`)}
      <li><span aria-current="page">${heading}</span></li>
    </ol>
  </nav>`;
}
