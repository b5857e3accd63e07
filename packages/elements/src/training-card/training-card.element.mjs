// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** @type {import('../../registry.mjs').DeclaredElement} */
export const element = {
  tag: 'training-card',
  title: 'Une formation',
  menu: 'Une formation',
  summary: 'une formation, ses rentrées, ce que deviennent les sortants',
  teaser: 'Les dates, les lieux, ce que deviennent les élèves.',
  use: 'Pour la page d’une formation, ou dans un article qui en parle.',
  group: 'training',
  needs: 'training',
  readme: {
    en: 'one training: its sessions and the outcomes of former trainees',
    fr: 'une formation, ses rentrées, ce que deviennent celles et ceux qui l’ont suivie',
    attributes: ['feed', 'training', 'near'],
  },
  bytes: { first: 31_700, whole: 94_000, attributes: { training: 'cfd-40025411' } },
  chunks: {
    folders: [
      'domain/jobs/training-routes',
      'domain/jobs/trainings-to',
      'domain/trainings/known-offers',
      'elements/trainings/detail',
      'elements/trainings/load-training',
      'elements/trainings/bold-answers',
      'elements/trainings/bold-answers.styles',
      'elements/job-card/trainings',
      'feed/trainings',
    ],
    first: ['summary-view.lazy'],
    onDemand: { 'training-card-lazy': ['feed/trainings/other-ways'] },
  },
  stories: ['training-card'],
  views: [
    { training: 'cfd-40025411' },
    { training: 'cfd-40025411', variant: 'detail' },
    { training: 'cfd-40025411', reading: 'easy' },
    { training: 'cfd-40025411', keepable: '' },
  ],
  trees: ['Standard', 'Detail'],
};
