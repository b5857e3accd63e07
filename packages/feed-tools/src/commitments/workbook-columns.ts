// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { ActionState, Commitment } from '@orientation-widgets/feed';

type Missing = NonNullable<Commitment['indicators'][number]['values'][number]['missing']>;

/** Headings of the sheet of actions, with one line for each action. */
export const ACTION_COLUMNS = {
  commitment: 'Engagement',
  commitmentTitle: 'Titre de l’engagement',
  id: 'Action',
  title: 'Titre de l’action',
  due: 'Date dans le contrat',
  status: 'État',
  statusDate: 'Date de l’état',
  statusBy: 'Dit par',
  evidence: 'Preuves',
  difficulty: 'Difficulté',
  adjustment: 'Ajustement',
} as const;

/** Headings of the sheet of indicators, with one line for each value. */
export const INDICATOR_COLUMNS = {
  commitment: 'Engagement',
  commitmentTitle: 'Titre de l’engagement',
  id: 'Indicateur',
  title: 'Libellé',
  unit: 'Unité',
  baseline: 'Valeur de départ',
  baselinePeriod: 'Année de départ',
  target: 'Cible',
  targetPeriod: 'Année de la cible',
  period: 'Période',
  value: 'Valeur',
  missing: 'Raison sans valeur',
  text: 'Réponse en mots',
  territory: 'Territoire',
  by: 'Dit par',
  date: 'Date',
} as const;

/** Words for the states in the workbook. */
export const STATE_WORDS: Readonly<Record<ActionState, string>> = {
  planned: 'Prévue',
  started: 'Engagée',
  done: 'Faite',
  adjusted: 'Ajustée',
  stopped: 'Arrêtée',
};

/** Words for the reasons of a missing value in the workbook. */
export const MISSING_WORDS: Readonly<Record<Missing, string>> = {
  secret: 'secret statistique',
  'below-threshold': 'trop peu de personnes',
  'not-published': 'la source ne le publie pas',
  'not-collected': 'personne ne le mesure ici',
  'not-applicable': 'sans objet',
};

/** Separator between two pieces of evidence in a cell. */
export const EVIDENCE_SEPARATOR = '|';
