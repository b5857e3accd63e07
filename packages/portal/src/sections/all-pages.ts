// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { alternatesOf, LANGUAGES } from '../languages/languages.js';
import { drawPage } from '../layout/layout.js';
import type { DrawnPage } from '../site/page.js';
import type { Site } from '../site/site.js';
import { languagePages } from './langues/languages.js';
import { SECTIONS } from './registry.js';
import { homePage } from './site/home.js';

/**
 * Every page of a site except those of the publisher. Each is drawn as soon as it is made, so that its templates are
 * not kept in memory.
 */
export function allPages(site: Site): DrawnPage[] {
  const pages = [drawPage(site, homePage(site))];
  for (const { name, pages: makers } of SECTIONS)
    if (site.has(name)) for (const make of makers) for (const page of make(site)) pages.push(drawPage(site, page));
  if (!site.has('langues')) return pages;
  const french = new Set(pages.map(({ path }) => path));
  pages.push(...languagePages(site, french).map(page => drawPage(site, page)));
  const made = new Set(pages.map(({ path }) => path));
  const languageHomes = homesOf(pages);
  return pages.map(page => {
    const alternates = alternatesOf(page.path, made);
    return { ...page, languageHomes, ...(alternates.length && { alternates }) };
  });
}

/** First page of each language: its home page, or else its first page. */
function homesOf(pages: readonly DrawnPage[]): NonNullable<DrawnPage['languageHomes']> {
  return [
    { code: 'fr' as const, path: '/' },
    ...LANGUAGES.flatMap(({ code }) => {
      const ofLanguage = pages.filter(({ language }) => language === code);
      const home = ofLanguage.find(({ path }) => path === `/${code}/`) ?? ofLanguage[0];
      return home ? [{ code, path: home.path }] : [];
    }),
  ];
}
