// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Items that the contract lists for its signatories: meetings, instances, plans, ideas. They are on the sheets of the
 * contract, but not in a directory of help.
 */
export const CONTRACT_NOTES = new Set([
  // Meetings of the signatories and of their advisers.
  'rdv-observation',
  'conference-acteurs',
  'conference-financeurs',
  'assises-orientation',
  'rdv-innovation',
  'trophees-innovation',
  'webinaires-graphiques',
  'webinaires-handicap-transport',
  'evenement-interbatiment',
  // Instances and teams that outsiders do not contact.
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
  // Plans, ideas, and past items.
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
  // Tools of observers.
  'sdp',
  'geo2france',
  'agora',
  'rectec',
  // A former name, and networks whose places the directory lists individually.
  'pole-emploi',
  'mission-locale',
  'ccas',
  'cio',
  'agefiph',
  'cma',
  'greta-lille',
]);
