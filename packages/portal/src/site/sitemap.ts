// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { xmlText } from '../html/xml-text.js';
import type { SiteFile } from '../files/site-file.js';
import type { DrawnPage } from './page.js';
import type { Site } from './site.js';

/** Maximum number of addresses in a sitemap. */
const MOST = 50_000;

/** Sitemaps of a site, and the `robots.txt` that names them. */
export function sitemapFiles(site: Site, pages: readonly DrawnPage[]): SiteFile[] {
  const paths = [
    ...pages.filter(({ isHidden }) => !isHidden).map(({ path }) => path),
    ...site.config.extraPages.map(({ route }) => route),
  ].sort();
  const count = Math.ceil(paths.length / MOST);
  const maps = Array.from({ length: count }, (_, rank) => ({
    path: count === 1 ? 'sitemap.xml' : `sitemap-${rank + 1}.xml`,
    content: mapOf(site, paths.slice(rank * MOST, (rank + 1) * MOST)),
  }));
  const robots = {
    path: 'robots.txt',
    content: `User-agent: *\nAllow: /\n${maps.map(({ path }) => `Sitemap: ${site.url(`/${path}`)}\n`).join('')}`,
  };
  return [...maps, robots];
}

function mapOf(site: Site, paths: readonly string[]): string {
  const entries = paths.map(path => `<url><loc>${xmlText(site.url(path))}</loc><lastmod>${site.day}</lastmod></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
}
