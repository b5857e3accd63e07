// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** @type {import('../../registry.mjs').DeclaredElement} */
export const element = {
  tag: 'tension-indicator',
  title: 'La difficulté à recruter',
  menu: 'Tension',
  summary: 'la difficulté à recruter dans un métier',
  teaser: 'Est-il difficile de recruter ? Pourquoi ?',
  use: 'Pour une phrase, un badge, un classement ou une carte : ce que vivent les employeurs, avec son année.',
  group: 'job',
  portalPage: 'metiers/',
  needs: 'job',
  readme: {
    en: 'the recruitment difficulty of a job, in words: level, factors and year; also as a badge, a comparison, a trend, a ranking or a map',
    fr: 'la difficulté à recruter, en mots, avec son année',
    attributes: ['feed', 'job', 'jobs', 'territory', 'territories', 'variant', 'job-href'],
  },
  strict: { job: 'aide-soignant', variant: 'detail' },
  bytes: { first: 27_900, whole: 70_000, attributes: { job: 'aide-soignant' } },
  chunks: { first: ['level-view.lazy', 'no-tension.lazy'] },
  stories: ['tension-indicator', 'tension-forms', 'tension-map'],
  views: [
    { job: 'soudeur', variant: 'detail' },
    { job: 'soudeur', variant: 'badge' },
    { job: 'soudeur', territory: 'visitor', variant: 'detail' },
    { job: 'soudeur', variant: 'compare' },
    { job: 'soudeur', variant: 'trend' },
    { variant: 'ranking' },
    { job: 'soudeur', variant: 'map' },
    { job: 'soudeur', variant: 'detail', reading: 'easy' },
  ],
  trees: ['VeryHigh', 'VisitorChoosesTerritory', 'Badge', 'CompareTerritories', 'Trend', 'Ranking', 'Map'],
};
