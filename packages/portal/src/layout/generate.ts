// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { ExtraPage } from '../config/portal-config.js';
import { renderMarkdown } from '../html/markdown.js';
import { escapeMarkup } from '@orientation-widgets/feed-tools';
import type { DrawnPage } from '../site/page.js';
import type { SiteFile } from '../files/site-file.js';
import type { Site } from '../site/site.js';
import { cardPath } from '../site/embed-files.js';
import { cardPage } from './card-page.js';
import { wholePage } from './layout.js';

/** Writes the pages of a site, those of the publisher included, sorted by path. */
export function generatePages(site: Site, pages: readonly DrawnPage[]): SiteFile[] {
  return [
    ...pages.map(page => ({ path: fileOf(page.path), content: wholePage(site, page, page.main) })),

    ...site.config.extraPages.map(page => ({ path: fileOf(page.route), content: extraPage(site, page, pages[0]) })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Writes the cards of the pages that have one, for other sites to embed. */
export function generateCards(site: Site, pages: readonly DrawnPage[]): SiteFile[] {
  return pages.flatMap(page =>
    page.card === undefined ? [] : [{ path: fileOf(cardPath(page.path)), content: cardPage(site, page, page.card) }],
  );
}

/** File of a path, from the root of the site. */
function fileOf(path: string): string {
  return (path.endsWith('/') ? `${path}index.html` : path).slice(1);
}

/** Page of the publisher, in the layout of the site. */
function extraPage(site: Site, { route, title, text }: ExtraPage, home: DrawnPage | undefined): string {
  const content = renderMarkdown(text);
  const words = content
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return wholePage(
    site,
    {
      ...{ path: route, title, section: 'site', description: words.slice(0, 160) || title },
      ...(home?.languageHomes && { languageHomes: home.languageHomes }),
    },
    `<div class="head"><div><h1>${escapeMarkup(title)}</h1></div></div><div class="sheet prose">${content}</div>`,
  );
}
