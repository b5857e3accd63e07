// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** @type {import('../../registry.mjs').DeclaredElement} */
export const element = {
  tag: 'commitment-tracker',
  title: 'L’avancement du contrat',
  menu: 'Suivi du contrat',
  summary: 'l’avancement du contrat',
  teaser: 'Ce qui est publié des engagements, et ce qui ne l’est pas.',
  use: 'Pour rendre compte d’un contrat ou d’un plan : ce qui est publié, et ce que personne n’a dit.',
  group: 'figures',
  portalPage: 'contrat/',
  isPage: true,
  readme: {
    en: 'the progress of a contract: published and missing reports on its actions and indicators, dates, details of a commitment, changes',
    fr: 'le suivi d’un contrat : ce qui est publié de ses actions, et ce qui ne l’est pas',
    attributes: ['feed', 'commitment', 'variant', 'level', 'sector', 'pilot', 'since', 'sync-url'],
  },
  bytes: { first: 32_100, whole: 75_000 },
  chunks: {
    folders: ['domain/commitments', 'feed/commitments', 'feed/contract/commitment-contract'],
    first: ['tracker-controller.lazy'],
  },
  stories: ['commitment-tracker'],
  views: [
    {},
    { commitment: 'P1-4' },
    { variant: 'list', level: 'sector-priority' },
    { variant: 'timeline', since: '2026-03-12' },
    { variant: 'calendar' },
    { reading: 'easy' },
  ],
  trees: ['Standard', 'ReportedSheet'],
};
