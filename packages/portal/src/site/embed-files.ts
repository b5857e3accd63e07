// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { CARD_FILE } from '../files/card-files.js';
import type { SiteFile } from '../files/site-file.js';
import { dataText, htmlText } from '../html/xml-text.js';
import { PICTURE_SIZE } from '../pictures/picture-svg.js';
import type { DrawnPage } from './page.js';
import { pictureOf } from './page-picture.js';
import type { Site } from './site.js';

/** Size of a card on another site, in CSS pixels; a host that reads its messages resizes it to its content. */
const WIDTH = 600;
const HEIGHT = 420;

/** How long a host may cache a card, in seconds: one day. */
const CACHE_AGE = 86_400;

/** Path of the card of a page, from the root of the site. */
export function cardPath(path: string): string {
  return path + CARD_FILE;
}

/** Path of the oEmbed description of a page, from the root of the site. */
export function oembedPath(path: string): string {
  return `${path}oembed.json`;
}

/**
 * oEmbed descriptions (https://oembed.com, type “rich”) of the pages that have a card: another site embeds the card
 * where the address of the page is pasted. WordPress shows the quotation until the frame has reported its height, and
 * for good where it has no script.
 */
export function oembedFiles(site: Site, pages: readonly DrawnPage[]): SiteFile[] {
  const { name } = site.config.site;
  return pages
    .filter(({ card }) => card !== undefined)
    .map(page => {
      const { path } = page;
      // PHP cannot decode JSON that contains half a character.
      const [title, description] = [dataText(page.title), dataText(page.description)];
      // WordPress removes the paragraphs of a quotation.
      const quotation = `<blockquote class="wp-embedded-content"><a href="${htmlText(site.url(path))}">${htmlText(title)}</a> – ${htmlText(description)}</blockquote>`;
      const frame = `<iframe class="wp-embedded-content" src="${htmlText(site.url(cardPath(path)))}" width="${WIDTH}" height="${HEIGHT}" title="${htmlText(`${title} – ${name}`)}" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy"></iframe>`;
      const answer = {
        ...{ version: '1.0', type: 'rich', title, provider_name: name, provider_url: site.url('/') },
        thumbnail_url: site.url(`${pictureOf(site, page).path}.png`),
        ...{ thumbnail_width: PICTURE_SIZE.width, thumbnail_height: PICTURE_SIZE.height },
        ...{ cache_age: CACHE_AGE, width: WIDTH, height: HEIGHT, html: quotation + frame },
      };
      return { path: oembedPath(path).slice(1), content: `${JSON.stringify(answer)}\n` };
    });
}
