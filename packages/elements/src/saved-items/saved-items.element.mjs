// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** @type {import('../../registry.mjs').DeclaredElement} */
export const element = {
  tag: 'saved-items',
  title: 'Mon dossier',
  menu: 'Mon dossier',
  summary: 'le dossier de la personne, gardé sur son appareil',
  teaser: 'Ce que l’on garde, sur son appareil, si on le veut.',
  use: 'Pour une page « Mon dossier » : ce que la personne garde, ses notes, ses dates. Rien n’est envoyé.',
  group: 'help',
  isPage: true,
  readme: {
    en: 'the records that the visitor chose to save on the device: comparison, notes, printing, sharing',
    fr: 'le dossier de la personne, gardé sur son appareil après un choix',
    attributes: ['feed', 'training-href', 'job-href'],
  },
  bytes: { first: 29_200, whole: 30_000 },
  // Small, and the button that saves is there.
  chunks: { chunk: 'saved' },
  stories: ['saved-items'],
  views: [{}],
  trees: ['Standard', 'AllKinds', 'NothingKept'],
};
