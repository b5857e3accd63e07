// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html, nothing } from 'lit';
import type { Section } from '../../config/section-names.js';
import { openingView } from '../../illustrations/scenes.js';
import { blankForm, sheet, type View } from '../../layout/views.js';
import type { Page } from '../../site/page.js';
import type { Site } from '../../site/site.js';

/** Prompts of the paper sheet. */
const FIELDS: readonly string[] = [
  'Ce que j’aime faire',
  'Un métier qui m’intéresse',
  'Une formation qui m’intéresse',
  'Mes questions',
  'Qui j’ai vu, quel jour',
  'La prochaine étape',
];

/** Sections whose pages can be saved, with the action. */
const STEPS: readonly { readonly section: Section; readonly title: string; readonly hint: string }[] = [
  { section: 'metiers', title: 'Garder un métier', hint: 'Ouvrez un métier, puis « Garder ».' },
  {
    section: 'formations',
    title: 'Garder une formation',
    hint: 'Ouvrez une formation, puis « Garder ».',
  },
  { section: 'annuaire', title: 'Trouver qui voir', hint: 'Un nom et un numéro, à noter avant le rendez-vous.' },
];

/** Page of the records that the visitor saved on their device; without a script, the same sheet on paper. */
export function folderPages(site: Site): Page[] {
  return [
    {
      path: '/mon-dossier/',
      section: 'mon-dossier',
      title: 'Mon dossier',
      lead: 'Ce que vous gardez, vos questions, et une feuille pour votre rendez-vous.',
      description: 'Ce que vous avez gardé, vos notes, vos dates, et une feuille à imprimer pour un rendez-vous.',
      crumbs: [],
      sources: [],
      isHidden: true,
      hasElement: true,
      body: html`<saved-items feed=${site.href('/feed/feed.json')} heading-level="2">${sheet(
        'Une feuille pour votre rendez-vous',
        html`<p>Sans JavaScript, rien n’est gardé ici : imprimez cette feuille, elle fait la même chose.</p>${blankForm(FIELDS)}`,
      )}${beginView(site)}</saved-items>`,
    },
  ];
}

/** Links to pages that can be saved, under the saved records. */
function beginView(site: Site): View {
  const actions = STEPS.filter(({ section }) => site.has(section));
  return actions.length
    ? html`<div class="screen" slot="footer"><section class="sheet">
        <h2>Que garder ?</h2>
        <ul class="tiles">
          ${actions.map(({ section, title, hint }) => html`<li class="sheet">${openingView(site, `/${section}/`)}<h3><a href=${site.href(`/${section}/`)}>${title}</a></h3><p class="soft">${hint}</p></li>`)}
        </ul>
      </section></div>`
    : nothing;
}
