// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** @type {import('../../registry.mjs').DeclaredElement} */
export const element = {
  tag: 'provider-card',
  title: 'Un établissement',
  menu: 'Un établissement',
  summary: 'un établissement, ses formations, ses portes ouvertes, comment le joindre',
  teaser: 'Ce qu’on y apprend, quand, et ce que l’on devient.',
  use: 'Pour le site d’un lycée, d’un CFA ou d’un organisme, qui montre ce qu’il propose.',
  group: 'training',
  needs: 'provider',
  readme: {
    en: 'one training provider: its trainings, places, outcomes, open days and contact details',
    fr: 'un établissement : ses formations, ses places, le devenir des sortants, ses portes ouvertes, comment le joindre',
    attributes: ['feed', 'provider', 'training-href'],
  },
  bytes: { first: 48_900, whole: 119_700, attributes: { provider: 'uai:0593117T' } },
  chunks: {
    folders: ['domain/trainings/provider-view', 'domain/trainings/session-lines'],
    first: ['provider-sheet.lazy'],
    onDemand: { 'directory-tools': ['elements/provider-card/open-days.lazy'] },
  },
  stories: ['provider-card'],
  views: [{ provider: 'uai:0593117T' }, { provider: 'uai-0593117t' }],
  trees: ['Standard'],
};
