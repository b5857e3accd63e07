// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readFile } from 'node:fs/promises';
import type { PageLanguage } from '../languages/texts.js';
import type { Site } from './site.js';
import type { CopiedFile } from '../files/site-file.js';

/** Path of the font of the pages, from the root of the site. */
export const FONT_FILE = '/assets/inter.woff2';

/** Path of the licence of the font, published with it. */
export const FONT_LICENCE = '/assets/inter-licence.txt';

/** Languages whose letters the font lacks: their pages use the font of the device. */
const WITHOUT_LETTERS: ReadonlySet<PageLanguage> = new Set(['ar', 'uk']);

/** Whether a site uses the default font: a publisher may set another one. */
function hasOwnFace(site: Site): boolean {
  return !Object.hasOwn(site.config.tokens, '--ow-font');
}

/** Whether a page in a language uses the font of the site. */
export function showsFont(site: Site, language?: PageLanguage): boolean {
  return hasOwnFace(site) && (language === undefined || !WITHOUT_LETTERS.has(language));
}

/** The font and its licence. */
export async function fontFiles(site: Site): Promise<CopiedFile[]> {
  if (!hasOwnFace(site)) return [];
  return Promise.all(
    [FONT_FILE, FONT_LICENCE].map(async path => ({
      path: path.slice(1),
      bytes: await readFile(new URL(`../..${path}`, import.meta.url)),
    })),
  );
}
