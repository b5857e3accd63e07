// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { html, nothing } from 'lit';
import type { Section } from '../../config/section-names.js';
import { part } from '../../layout/page-parts.js';
import type { View } from '../../layout/views.js';
import type { Site } from '../../site/site.js';
import { searchLinks } from '../je-cherche/search-pages.js';

/** Hint of a first action, with the number of records that it leads to. */
export function taskHint(site: Site, { section, hint }: { readonly section: Section; readonly hint: string }): string {
  const { jobs, trainings, resources } = site.contents;
  const reachableCount = resources.filter(({ phone }) => phone).length;
  if (section === 'metiers')
    return `${plural(jobs.length, `${number(jobs.length)} métier|${number(jobs.length)} métiers`)} : ce que l’on y fait, comment y entrer.`;
  if (section === 'formations') return `${trainingCount(trainings.length)} : au lycée, en école ou en entreprise.`;
  if (section === 'annuaire' && reachableCount)
    return `${plural(reachableCount, '1 lieu ou numéro|' + number(reachableCount) + ' lieux et numéros')} à appeler.`;
  return `${hint}.`;
}

/** Question “Do you already have an idea?”: each answer unfolds one action. */
export function ideaView(site: Site): View {
  const links = searchLinks(site);
  const pathOf = (slug: string): string | undefined => links.find(({ path }) => path === `/je-cherche/${slug}/`)?.path;
  const answers = [
    [
      'Oui, un métier',
      'Regardez ce que l’on y fait, ce que l’on y gagne et où l’apprendre.',
      site.has('metiers') ? '/metiers/' : undefined,
      'Trouver ce métier',
    ],
    [
      'Un peu',
      'Commencez par vos goûts. Puis parlez-en : c’est souvent là que l’idée se précise.',
      pathOf('un-metier'),
      'Commencer par mes goûts',
    ],
    [
      'Pas encore',
      'Parlez-en avec quelqu’un : un rendez-vous aide à trouver par où commencer.',
      pathOf('quelquun-a-qui-parler'),
      'Trouver qui peut m’aider',
    ],
  ] as const;
  const held = answers.filter(([, , path]) => path !== undefined);
  if (held.length < 2) return nothing;
  return part(
    'Vous avez déjà une idée ?',
    html`<div class="folds">${held.map(([answer, advice, path = '', action]) => html`<details name="idee"><summary><strong>${answer}</strong></summary><div class="in-fold"><p class="voice">${advice}</p><p><a class="btn sec" href=${site.href(path)}>${action}</a></p></div></details>`)}</div>`,
  );
}
