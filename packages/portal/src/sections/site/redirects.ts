// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html } from 'lit';
import { drawPage } from '../../layout/layout.js';
import type { DrawnPage } from '../../site/page.js';
import type { Site } from '../../site/site.js';

/**
 * Pages at the former addresses that the publisher names: each redirects to its replacement, with a link for browsers
 * that do not follow.
 *
 * @param usedPaths - paths of the pages of the site.
 * @throws {PortalError} a former address is in use, or leads nowhere.
 */
export function redirectPages(site: Site, usedPaths: ReadonlySet<string>): DrawnPage[] {
  const { pages, extraPages, refuse } = site.config;
  const knownPaths = new Set([...usedPaths, ...extraPages.map(({ route }) => route)]);
  return Object.entries(pages?.redirects ?? {}).map(([path, target]) => {
    const pointer = `/pages/redirects/${path.replaceAll('/', '~1')}`;
    if (knownPaths.has(path)) refuse(pointer, `« ${path} » est l’adresse d’une page du site`);
    if (!knownPaths.has(target)) refuse(pointer, `« ${target} » n’est l’adresse d’aucune page du site`);
    return drawPage(site, {
      path,
      section: 'site',
      title: 'Cette page a une nouvelle adresse',
      description: 'Cette page a changé d’adresse : le lien mène à la nouvelle.',
      lead: 'Votre navigateur y va tout de suite.',
      crumbs: [],
      sources: [],
      isHidden: true,
      movedTo: target,
      body: html`<p><a class="btn" href=${site.href(target)}>Aller à la nouvelle adresse</a></p>`,
    });
  });
}
