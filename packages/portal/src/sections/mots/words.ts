// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html } from 'lit';
import type { Page } from '../../site/page.js';
import type { Site } from '../../site/site.js';

/** Page of the acronyms of the feed, with their meanings. */
export function wordPages(site: Site): Page[] {
  const terms = site.data.terms.toSorted((a, b) => a.acronym.localeCompare(b.acronym, 'fr'));
  return [
    {
      path: '/mots/',
      section: 'mots',
      title: 'Les sigles expliqués',
      lead: 'Les lettres que l’on croise dans l’orientation, en mots.',
      description: `${terms.length} sigles de l’orientation et de la formation, expliqués.`,
      crumbs: [],
      sources: terms.flatMap(({ sourceId }) => sourceId ?? []),
      body: html`<dl class="sheet words">${terms.map(({ acronym, expansion }) => html`<div><dt>${acronym}</dt><dd>${expansion}</dd></div>`)}</dl>`,
    },
  ];
}
