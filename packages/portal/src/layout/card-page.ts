// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { sizedDrawings } from '../html/drawings.js';
import { icon } from '../html/icons.js';
import { Markup, renderHtml } from '../html/render.js';
import { frenchPage, frenchSpaces, withoutIndents } from '../html/typography.js';
import { CARD_SCRIPT } from '../files/card-files.js';
import type { DrawnPage, Page, PageCard } from '../site/page.js';
import type { Site } from '../site/site.js';
import { sourcesView } from './views.js';

/** Content-Security-Policy of a card: it loads files of its own host only. */
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'";

/** Content of the card of a page: its heading, its lead, its body, and a link to the page. */
export function cardView(
  site: Site,
  { path, title, kicker, lead, description }: Page,
  { body, sources, hasAction = false }: PageCard,
): TemplateResult {
  return html`<div class="card-head">
      ${kicker ? html`<p class="kicker">${kicker}</p>` : nothing}
      <h1>${title}</h1>
      <p class="lead">${lead ?? description}</p>
    </div>
    ${body}
    <p class="card-end"><a class=${hasAction ? 'btn sec' : 'btn'} href=${site.url(path)} target="_blank" rel="noopener"><span>La suite sur ${site.config.site.name}</span>${icon('arrow')}</a></p>
    ${sourcesView(site, sources)}`;
}

/** Card as a page that another site shows in a frame. */
export function cardPage(site: Site, { path, title, description }: DrawnPage, card: string): string {
  const text = renderHtml(html`<html lang="fr">
    <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content=${POLICY}>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content=${site.config.scheme}>
      <meta name="referrer" content="no-referrer">
      <meta name="description" content=${frenchSpaces(description)}>
      <meta name="robots" content="noindex">
      <title>${frenchSpaces(`${title} – ${site.config.site.name}`)}</title>
      <link rel="canonical" href=${site.url(path)}>
      <link rel="stylesheet" href=${site.href('/assets/portal.css')}>
      <script src=${site.href(CARD_SCRIPT)} defer></script>
    </head>
    <body class="embedded">
      <main>${new Markup(card)}</main>
    </body>
  </html>`);
  return `<!doctype html>\n${withoutIndents(sizedDrawings(frenchPage(text)))}\n`;
}
