// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { normaliseName } from './names.js';

/** French words that producers use for the values of the feed; compared without case, accents or plural. */
const FRENCH_VALUES: Readonly<Record<string, readonly string[]>> = {
  structure: ['organisme', 'lieu d’accueil'],
  scheme: ['dispositif'],
  aid: ['aide', 'aide financière'],
  event: ['événement', 'salon', 'forum', 'portes ouvertes', 'journée portes ouvertes'],
  place: ['lieu'],
  tool: ['outil'],
  campus: ['campus des métiers', 'campus des métiers et des qualifications', 'cmq'],
  cluster: ['pôle', 'pôle de compétitivité', 'grappe'],
  immersion: ['stage', 'stage d’observation'],
  'economy-employment': ['économie et emploi', 'économie emploi'],
  'labour-market': ['marché du travail'],
  training: ['formation'],
  principle: ['principe'],
  commitment: ['engagement'],
  'sector-priority': ['priorité sectorielle', 'priorité'],
  school: ['voie scolaire', 'scolaire', 'formation initiale'],
  apprenticeship: ['apprentissage', 'contrat d’apprentissage'],
  'work-study': ['contrat pro', 'contrat de professionnalisation', 'professionnalisation'],
  continuing: ['formation continue', 'continue'],
  'on-site': ['présentiel', 'en présence'],
  hybrid: ['mixte', 'hybride'],
  remote: ['à distance', 'distance', 'distanciel'],
  fixed: ['dates fixes', 'fixe'],
  permanent: ['entrées permanentes', 'permanente'],
  open: ['ouvert'],
  closed: ['fermé'],
  suspended: ['suspendu'],
  region: ['région'],
  department: ['département'],
  'employment-zone': ['zone d’emploi'],
};

const YES = new Set(['oui', 'o', 'vrai', 'true', '1', 'x', 'yes']);
const NO = new Set(['non', 'n', 'faux', 'false', '0', 'no']);

/** Returns the allowed value that a text stands for, in English or French; undefined when it matches none. */
export function allowedValue(text: string, words: readonly string[]): string | undefined {
  const key = singular(text);
  return words.find(word => singular(word) === key || FRENCH_VALUES[word]?.some(french => singular(french) === key));
}

/** Reads "oui", "non", "vrai", "1"…; undefined for other texts. */
export function yesOrNo(text: string): boolean | undefined {
  const key = normaliseName(text);
  if (YES.has(key)) return true;
  return NO.has(key) ? false : undefined;
}

function singular(text: string): string {
  return normaliseName(text).replace(/s\b/g, '');
}
