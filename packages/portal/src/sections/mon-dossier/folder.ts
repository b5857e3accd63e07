// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html } from 'lit';
import { blankForm, sheet } from '../../layout/views.js';
import type { Page } from '../../site/page.js';
import type { Site } from '../../site/site.js';

/** What someone may want to say or ask, on paper. */
const FIELDS: readonly string[] = [
  'Ce que j’aime faire',
  'Un métier qui m’intéresse',
  'Une formation qui m’intéresse',
  'Mes questions',
  'Qui j’ai vu, quel jour',
  'La prochaine étape',
];

/** What the visitor keeps on their device; without a script, the same sheet on paper. */
export function folderPages(site: Site): Page[] {
  return [
    {
      path: '/mon-dossier/',
      section: 'mon-dossier',
      title: 'Mon dossier',
      lead: 'Ce que vous gardez reste sur votre appareil. Rien n’est envoyé.',
      description: 'Ce que vous avez gardé, vos notes, vos dates, et une feuille à imprimer pour un rendez-vous.',
      crumbs: [],
      sources: [],
      isHidden: true,
      hasElement: true,
      body: html`<saved-items feed=${site.href('/feed/feed.json')} heading-level="2">${sheet(
        'Une feuille pour votre rendez-vous',
        html`<p>Sans JavaScript, rien n’est gardé ici : imprimez cette feuille, elle fait la même chose.</p>${blankForm(FIELDS)}`,
      )}</saved-items>`,
    },
  ];
}
