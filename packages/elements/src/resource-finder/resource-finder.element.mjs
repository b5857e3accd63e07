// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** @type {import('../../registry.mjs').DeclaredElement} */
export const element = {
  tag: 'resource-finder',
  title: 'Qui peut aider',
  menu: 'Qui peut aider',
  summary: 'qui peut aider, près d’un lieu',
  teaser: 'Des lieux et des aides, près de chez soi.',
  use: 'Pour une page « Nous contacter » ou « Être aidé ou aidée » : lieux, aides et dispositifs, ouverts d’abord.',
  group: 'help',
  portalPage: 'annuaire/',
  isPage: true,
  readme: {
    en: 'people and services that can help near a place, by need and audience: contact details, opening hours and conditions; print, CSV, JSON and `.vcf`',
    fr: 'qui peut aider près d’un lieu, par besoin et par public',
    attributes: ['feed', 'need', 'audience', 'near', 'radius', 'kinds', 'resource', 'sync-url'],
  },
  bytes: { first: 44_100, empty: 56_300, whole: 60_000 },
  chunks: {
    chunk: 'directory-people',
    first: ['finder-page.lazy'],
    onDemand: {
      'directory-tools': ['elements/resource-finder'],
      // Comes by itself where few are near.
      'directory-people': ['elements/resource-finder/beyond-view.lazy'],
    },
  },
  stories: ['resource-finder'],
  views: [
    { at: '2026-11-26T14:30' },
    { need: 'digital', near: 'com-59249', at: '2026-11-26T14:30' },
    { need: 'digital', near: 'com-59249', at: '2026-11-26T14:30', reading: 'easy' },
  ],
  trees: ['Standard', 'Opened', 'OnTheMap'],
};
