// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../html/icons.js';
import { Markup, renderHtml } from '../html/render.js';
import { frenchPage, withoutIndents } from '../html/typography.js';
import { FONT_FILE } from '../site/font-files.js';
import type { View } from '../layout/views.js';
import type { DocumentAudience, DocumentLanguage } from './documents.js';
import { AUDIENCES, AUDIENCE_NAMES, TEXTS } from './texts.js';

/** Content-Security-Policy of a page: it loads files of its own host only, without inline styles and scripts. */
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

/** Paths of the search page and of its index, relative to the folder of the site. */
export const SEARCH_PAGE = 'chercher/';
export const SEARCH_INDEX = 'assets/chercher.json';

/** Page of the documentation. */
export interface DocumentationPage {
  /** Path relative to the folder of the site; empty for the home page. */
  readonly path: string;
  readonly title: string;
  readonly language: DocumentLanguage;
  /** Audience whose list of pages is shown beside it; undefined for the home page and the search. */
  readonly audience?: DocumentAudience;
  /** Path of the page under which it is listed; itself by default. */
  readonly listedAs?: string;
  /** Headings, listed under its name. */
  readonly sections?: readonly { readonly id: string; readonly title: string }[];
  readonly lead?: string | undefined;
  readonly kicker?: string;
  readonly body: TemplateResult;
  /** Addresses of its scripts on the host. */
  readonly scripts?: readonly string[];
}

/** Page in the list of an audience. */
export interface ListedPage {
  readonly path: string;
  readonly title: string;
  readonly language: DocumentLanguage;
  /** Summary, in French. */
  readonly summary?: string;
}

/** Pages of an audience under one heading. */
export interface PageGroup {
  readonly title: string;
  readonly pages: readonly ListedPage[];
}

/** Data that the layout of every page needs. */
export interface DocumentationFrame {
  /** Folder of the site on its host, with its leading and trailing slashes. */
  readonly base: string;
  readonly groups: Readonly<Record<DocumentAudience, readonly PageGroup[]>>;
}

/** Returns the HTML of a page with its layout. */
export function framedPage(frame: DocumentationFrame, page: DocumentationPage): string {
  const { language, title, lead, kicker, body, path } = page;
  const { base } = frame;
  const texts = TEXTS[language];
  const text = renderHtml(html`<html lang=${language}>
    <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content=${POLICY}>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <title>${path ? `${title} – orientation-widgets` : 'Documentation – orientation-widgets'}</title>
      <link rel="icon" href="${base}assets/icon.svg" type="image/svg+xml">
      <link rel="preload" as="font" type="font/woff2" href="${base}${FONT_FILE.slice(1)}" crossorigin>
      <link rel="stylesheet" href="${base}assets/portal.css">
      ${[...(page.scripts ?? []), `${base}assets/search-start.js`].map(script => html`<script type="module" src=${script}></script>`)}
    </head>
    <body>
      <a class="skip" href="#contenu">${texts.skip}</a>
      ${topView(frame, page)}
      <div class="in documentation">
        ${listView(frame, page)}
        <main id="contenu" tabindex="-1">
          <div class="head"><div>${kicker ? html`<p class="kicker">${kicker}</p>` : nothing}<h1>${title}</h1>${lead ? html`<p class="lead">${lead}</p>` : nothing}</div></div>
          ${body}
        </main>
      </div>
    </body>
  </html>`);
  return `<!doctype html>\n${withoutIndents(language === 'fr' ? frenchPage(text) : text)}\n`;
}

function topView({ base }: DocumentationFrame, { path, audience, language }: DocumentationPage): TemplateResult {
  const texts = TEXTS[language];
  return html`<header class="top">
    <div class="in">
      <a class="brand" href=${base} aria-current=${path === '' ? 'page' : nothing}>orientation-widgets</a>
      <nav aria-label=${texts.menu}>
        <ul>
          ${AUDIENCES.map(
            name =>
              html`<li><a href="${base}${name}/" lang=${AUDIENCE_NAMES[name].language} aria-current=${path === `${name}/` ? 'page' : name === audience ? 'true' : nothing}>${AUDIENCE_NAMES[name].title}</a></li>`,
          )}
        </ul>
      </nav>
      ${path === SEARCH_PAGE ? nothing : html`${searchForm(base, language, true)}<a class="find" href="${base}${SEARCH_PAGE}">${icon('search')}<span>${texts.search}</span></a>`}
    </div>
  </header>`;
}

/** Search field: a form that leads to the search page, enhanced by a script. */
export function searchForm(base: string, language: DocumentLanguage, isInHeader = false): TemplateResult {
  const { question, placeholder, search } = TEXTS[language];
  return html`<form class=${isInHeader ? 'search small' : 'search'} role="search" action="${base}${SEARCH_PAGE}" method="get" data-search="${base}${SEARCH_INDEX}">
    <label class=${isInHeader ? 'visually-hidden' : nothing} for="q">${question}</label>
    <span class="line">
      ${icon('search')}<input id="q" name="q" type="text" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search" maxlength="200" placeholder=${placeholder}>
      <button class="btn" type="submit">${search}</button>
    </span>
  </form>`;
}

/** Pages of an audience, with the headings of the current page. */
function listView({ base, groups }: DocumentationFrame, page: DocumentationPage): View {
  const { audience, language, path, listedAs = path, sections = [] } = page;
  if (!audience) return nothing;
  const item = (listed: ListedPage): TemplateResult => {
    const isShown = listed.path === listedAs;
    const current = listed.path === path ? 'page' : isShown ? 'true' : nothing;
    return html`<li><a href="${base}${listed.path}" lang=${listed.language === language ? nothing : listed.language} hreflang=${listed.language === language ? nothing : listed.language} aria-current=${current}>${listed.title}</a>${
      isShown && sections.length
        ? html`<ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul>`
        : nothing
    }</li>`;
  };
  return html`<nav class="pages" aria-label=${TEXTS[language].pages}>
    <details><summary>${TEXTS[language].pages}</summary>
      ${groups[audience].map(group => html`<p lang=${AUDIENCE_NAMES[audience].language}>${group.title}</p><ul>${group.pages.map(item)}</ul>`)}
    </details>
  </nav>`;
}

/** Wraps the HTML of a Markdown text. */
export function proseView(markup: string): TemplateResult {
  return html`<div class="prose">${new Markup(markup)}</div>`;
}
