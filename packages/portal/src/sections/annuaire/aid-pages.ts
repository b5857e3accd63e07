// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { sheet, unknownBox } from '../../layout/views.js';
import type { Page } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { aidLinks, aidTiles, askView, openSituations, situationLinks, situationPath } from '../shared/aids.js';
import { payLinks } from '../shared/apprentice-pay.js';
import { needPath } from '../shared/need-path.js';

/**
 * Pages of the aids of individuals: an index of the situations, and one page per situation; empty without a known aid.
 */
export function aidPages(site: Site): Page[] {
  const situations = openSituations(site);
  const lead = 'Combien, à quelles conditions, où demander.';
  const sourcesOf = (aids: readonly Resource[]): string[] => aids.flatMap(({ sourceId }) => sourceId ?? []);
  return aidLinks(site).flatMap(index => [
    {
      ...{ path: index.path, section: 'annuaire', title: index.text, lead, description: `${index.text}. ${lead}` },
      crumbs: [{ path: '/annuaire/', text: 'Annuaire' }],
      sources: situations.flatMap(({ aids }) => sourcesOf(aids)),
      body: html`${sheet('Où en êtes-vous ?', situationLinks(site, situations))} ${otherAidView(site)}`,
    },
    ...situations.map(({ slug, title, aids }): Page => {
      const name = `Les aides : ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
      return {
        ...{ path: situationPath(slug), section: 'annuaire', title: name, lead, description: `${name}. ${lead}` },
        crumbs: [{ path: '/annuaire/', text: 'Annuaire' }, index],
        sources: sourcesOf(aids),
        body: html`${slug === 'apprentissage' ? payLinks(site).map(({ path, text }) => html`<p><a class="btn sec" href=${site.href(path)}>${text}</a></p>`) : nothing}
          ${aidTiles(site, aids)} ${otherAidView(site)}`,
      };
    }),
  ]);
}

function otherAidView(site: Site): TemplateResult {
  const hasHelpers = site.contents.resources.some(({ needs }) => needs?.includes('money'));
  return unknownBox(
    'Votre aide n’est pas ici ?',
    html`${askView(site)}
      <p><a href=${site.href(hasHelpers ? needPath('money') : '/annuaire/')}>Des personnes qui aident, près de chez vous</a></p>`,
  );
}
