// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { PictureText } from '../pictures/picture-svg.js';
import type { Framed } from './page.js';
import type { Site } from './site.js';

/** Picture of a page: its path from the root of the site, without an extension, and its text. */
export interface PagePicture {
  readonly path: string;
  readonly text: PictureText;
}

/**
 * Picture of a page. Pages without a figure share the picture of their section, so that a site of thousands of pages
 * draws few of them.
 */
export function pictureOf(site: Site, { path, section, title, fact }: Framed): PagePicture {
  const { name } = site.config.site;
  if (fact) return { path: `${path}image`, text: { title, site: name, fact } };
  const sectionTitle = site.sections.find(summary => summary.name === section)?.planTitle ?? name;
  const caption = site.config.site.tagline ?? '';
  return {
    path: `/assets/images/${section}`,
    text: { title: sectionTitle, site: sectionTitle === name ? caption : name },
  };
}
