// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** @type {import('../../registry.mjs').DeclaredElement} */
export const element = {
  tag: 'job-card',
  title: 'Un métier',
  menu: 'Un métier',
  summary: 'un métier : ce que l’on y fait, comment y entrer, s’il recrute',
  teaser: 'Ce que l’on fait, les conditions, les recrutements.',
  use: 'Pour la page d’un métier, ou dans la colonne d’un article. Avec compare, deux ou trois métiers côte à côte.',
  group: 'job',
  needs: 'job',
  isPage: true,
  readme: {
    en: 'one job: tasks, life at work, planned hires, tension, share of women, common misconceptions, ways in; two or three side by side',
    fr: 'un métier : ce que l’on y fait, les embauches prévues, la tension, la part des femmes, comment y entrer ; deux ou trois côte à côte',
    attributes: ['feed', 'job', 'variant', 'compare', 'near', 'json-ld'],
  },
  strict: { job: 'aide-soignant', 'json-ld': '' },
  bytes: { first: 24_600, whole: 60_000, attributes: { job: 'aide-soignant' } },
  chunks: { first: ['job-view.lazy'] },
  stories: ['job-card'],
  views: [
    { job: 'soudeur' },
    { job: 'soudeur', variant: 'compact' },
    { job: 'soudeur', variant: 'full', 'json-ld': '' },
    { job: 'soudeur', compare: 'macon', variant: 'full' },
    { job: 'soudeur', reading: 'easy' },
  ],
  trees: ['Standard', 'Full', 'EasyReading'],
};
