// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** @type {import('../../registry.mjs').DeclaredElement} */
export const element = {
  tag: 'mixed-jobs-prompt',
  title: 'La part des femmes, à deviner',
  menu: 'Mixité',
  summary: 'deviner la part des femmes dans un métier',
  teaser: 'Devinez la part des femmes, puis découvrez le chiffre.',
  use: 'Pour un cours, un forum, une page sur l’égalité : une question, puis le chiffre et ce qu’il veut dire.',
  group: 'job',
  portalPage: 'metiers/',
  needs: 'job',
  readme: {
    en: 'a question about the share of women in a job, then the figure',
    fr: 'deviner la part des femmes, puis le chiffre',
    attributes: ['feed', 'job', 'training', 'territory', 'variant'],
  },
  strict: { job: 'soudeur' },
  bytes: { first: 24_600, whole: 65_000, attributes: { job: 'aide-soignant' } },
  chunks: { first: ['open-question.lazy', 'no-question.lazy'] },
  stories: ['mixed-jobs-prompt'],
  views: [
    { job: 'soudeur' },
    { job: 'soudeur', variant: 'inline' },
    { job: 'soudeur', variant: 'banner' },
    { job: 'soudeur', reading: 'easy' },
  ],
  trees: ['Standard'],
};
