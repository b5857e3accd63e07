// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** @type {import('../../registry.mjs').DeclaredElement} */
export const element = {
  tag: 'directory-contacts',
  title: 'Qui voir',
  menu: 'Qui voir',
  summary: 'qui voir, pour chaque dispositif et chaque public',
  teaser: 'Pour chaque dispositif et chaque public, un contact.',
  use: 'Pour qui oriente : un tableau des dispositifs, avec un contact pour chaque public, et ceux qui n’en ont pas.',
  group: 'help',
  portalPage: 'annuaire/qui-voir/',
  isPage: true,
  readme: {
    en: 'the contacts of each scheme for each audience, and the audiences without a contact; CSV',
    fr: 'qui voir, pour chaque dispositif et chaque public',
    attributes: ['feed', 'need', 'audience', 'near'],
  },
  bytes: { first: 44_100, empty: 56_300, whole: 75_000 },
  chunks: {
    chunk: 'directory-people',
    folders: ['domain/directory/contacts'],
    first: ['contacts-page.lazy'],
    onDemand: { 'directory-tools': ['elements/directory-contacts'] },
  },
  stories: ['directory-contacts'],
  views: [{ near: 'com-62498' }],
  trees: ['Standard'],
};
