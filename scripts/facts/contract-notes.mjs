// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * What the contract names for its signatories: meetings, instances, plans, ideas. The sheets of the contract say them; a directory of who
 * helps does not.
 */
export const CONTRACT_NOTES = new Set([
  // Meetings of the signatories, and of those who advise.
  'rdv-observation',
  'conference-acteurs',
  'conference-financeurs',
  'assises-orientation',
  'rdv-innovation',
  'trophees-innovation',
  'webinaires-graphiques',
  'webinaires-handicap-transport',
  'evenement-interbatiment',
  // Instances and teams that nobody from outside asks.
  'reseau-oref',
  'ripree',
  'aclee',
  'draio',
  'arefie',
  'irev',
  'labo-innovation',
  'aract',
  'umn',
  'spel',
  'spelof',
  'spro',
  'prefas',
  'comete-crrf',
  'ugecam',
  // Plans, ideas, and what is over.
  'proch-orientation-apprenants',
  'open-badges',
  'abondement-cpf',
  'aide-creation-cfa',
  'bilan-competences',
  'guichet-unique',
  'coordinateurs-stage',
  'gepp',
  'edec',
  'transco',
  'gpect',
  'reva',
  'pric',
  'pic',
  'nucleofil',
  'jobland',
  'hub-innovation-greta',
  'aides-mobilite',
  'immersion-collective',
  'sieg',
  'orientation-dating',
  // Tools of those who observe.
  'sdp',
  'geo2france',
  'agora',
  'rectec',
  // Former name, and networks whose places the directory lists one by one.
  'pole-emploi',
  'mission-locale',
  'ccas',
  'cio',
  'agefiph',
  'cma',
  'greta-lille',
]);
