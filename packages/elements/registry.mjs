// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Every element, declared once. `npm run generate:elements` writes from it the entries of src/define, the loaders of the
// autoloader, src/index.ts and stories/modules.ts; the size limits, the demo's menu and every suite of tests read it.

export const elements = [
  { tag: 'orientation-feed' },
  {
    tag: 'training-finder',
    demo: 'Formations',
    bytes: { empty: 35_700, content: 35_700 },
    stories: ['training-finder', 'training-finder-tools', 'training-map'],
    views: [{}, { query: 'soudeur', near: 'Lille' }, { query: 'soudeur', reading: 'easy' }],
    trees: ['Standard', 'NoResultFilters', 'Compare', 'KeepQuestion', 'PrintOrDownload', 'Places', 'ByBassin'],
  },
  {
    tag: 'training-card',
    demo: 'Une formation',
    bytes: { empty: 14_000, content: 26_700, attributes: { training: 'cfd-40025411' } },
    stories: ['training-card'],
    views: [
      { training: 'cfd-40025411' },
      { training: 'cfd-40025411', variant: 'detail' },
      { training: 'cfd-40025411', reading: 'easy' },
      { training: 'cfd-40025411', keepable: '' },
    ],
    trees: ['Standard', 'Detail'],
  },
  {
    tag: 'job-explorer',
    demo: 'Métiers',
    bytes: { empty: 14_000, content: 30_900 },
    stories: ['job-explorer'],
    views: [{}, { query: 'soudeur' }, { interest: 'R' }],
    trees: ['Standard'],
  },
  {
    tag: 'job-card',
    demo: 'Un métier',
    bytes: { empty: 14_700, content: 26_500, attributes: { job: 'aide-soignant' } },
    stories: ['job-card'],
    views: [
      { job: 'soudeur' },
      { job: 'soudeur', variant: 'compact' },
      { job: 'soudeur', variant: 'full', 'json-ld': '' },
      { job: 'soudeur', compare: 'macon', variant: 'full' },
      { job: 'soudeur', reading: 'easy' },
    ],
    trees: ['Standard', 'Full', 'EasyReading'],
  },
  {
    tag: 'tension-indicator',
    demo: 'Tension',
    bytes: { empty: 14_300, content: 24_050, attributes: { job: 'aide-soignant' } },
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
  },
  {
    tag: 'mixed-jobs-prompt',
    demo: 'Mixité',
    bytes: { empty: 14_700, content: 22_050, attributes: { job: 'aide-soignant' } },
    stories: ['mixed-jobs-prompt'],
    views: [
      { job: 'soudeur' },
      { job: 'soudeur', variant: 'inline' },
      { job: 'soudeur', variant: 'banner' },
      { job: 'soudeur', reading: 'easy' },
    ],
    trees: ['Standard'],
  },
  {
    tag: 'saved-items',
    demo: 'Ma sélection',
    bytes: { empty: 14_500, content: 14_500 },
    stories: ['saved-items'],
    views: [{}],
    trees: ['Standard', 'NothingKept'],
  },
  {
    tag: 'indicator-board',
    demo: 'Chiffres',
    bytes: { empty: 20_700, content: 35_000 },
    stories: ['indicator-board'],
    views: [
      {},
      { territory: 'ze-3215' },
      { territory: 'ze-3215', measure: 'tx_chomage' },
      { variant: 'figure', measure: 'tx_chomage' },
      { variant: 'dossier', territory: 'ze-3215' },
      { variant: 'figure', measure: 'tx_chomage', reading: 'easy' },
    ],
    trees: ['Board', 'Detail', 'FigureWithGaps', 'Dossier'],
  },
  {
    tag: 'resource-finder',
    demo: 'Qui peut aider',
    bytes: { empty: 14_000, content: 30_000 },
    stories: ['resource-finder'],
    views: [
      { at: '2026-11-26T14:30' },
      { need: 'digital', near: 'com-59249', at: '2026-11-26T14:30' },
      { need: 'digital', near: 'com-59249', at: '2026-11-26T14:30', reading: 'easy' },
    ],
    trees: ['Standard', 'Opened'],
  },
];
