// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** @type {import('../../registry.mjs').DeclaredElement} */
export const element = {
  tag: 'orientation-feed',
  folder: 'core',
  chunks: { chunk: 'figures', folders: ['elements/core/orientation-feed'] },
  readme: {
    en: 'nothing itself; provides one feed to the elements inside it',
    fr: 'rien ; donne un flux aux éléments qu’elle entoure',
    attributes: ['src'],
  },
};
