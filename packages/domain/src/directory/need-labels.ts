// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Resource } from '@orientation-widgets/feed';
import type { Need } from './resource-query.js';

/** Name of a need, at the end of "Je cherche de l’aide pour…". */
export function needLabel(need: Need): string {
  switch (need) {
    case 'job':
      return msg('choisir un métier');
    case 'training':
      return msg('trouver une formation');
    case 'placement':
      return msg('faire un stage, un essai');
    case 'mobility':
      return msg('me déplacer');
    case 'housing':
      return msg('me loger');
    case 'childcare':
      return msg('faire garder un enfant');
    case 'money':
      return msg('payer');
    case 'digital':
      return msg('internet, une démarche');
    case 'literacy':
      return msg('lire, écrire, parler français');
    case 'health':
      return msg('ma santé, mon handicap');
    case 'business':
      return msg('créer mon entreprise');
    case 'listening':
      return msg('parler, être écouté ou écoutée');
  }
}

export interface NeedGroup {
  readonly label: string;
  readonly needs: readonly Need[];
}

/** The needs in groups, since twelve are too many for one list (RGAA 11.8). */
export function needGroups(): readonly NeedGroup[] {
  return [
    { label: msg('Mon parcours'), needs: ['job', 'training', 'placement', 'business'] },
    { label: msg('Ma vie de tous les jours'), needs: ['mobility', 'housing', 'childcare', 'money'] },
    { label: msg('Apprendre et aller mieux'), needs: ['digital', 'literacy', 'health', 'listening'] },
  ];
}

/** Name of an audience in the sentence, by its id; the id itself for an audience outside the list. */
export function audienceLabel(id: string): string {
  switch (id) {
    case 'pupils':
      return msg('moi, élève');
    case 'students':
      return msg('moi, étudiant ou étudiante');
    case 'jobseekers':
      return msg('moi, sans emploi');
    case 'employees':
      return msg('moi, en emploi');
    case 'disability':
      return msg('moi, avec un handicap');
    case 'families':
      return msg('ma famille');
    default:
      return id;
  }
}

/** Label of a resource other than a structure, by its kind. */
export function kindLabel(kind: Resource['kind']): string {
  switch (kind) {
    case 'scheme':
      return msg('Dispositif');
    case 'aid':
      return msg('Aide');
    case 'tool':
      return msg('Outil');
    case 'place':
      return msg('Lieu');
    case 'campus':
      return msg('Campus');
    case 'event':
      return msg('Événement');
    case 'immersion':
      return msg('Stage, immersion');
    case 'innovation':
      return msg('Innovation');
    case 'company':
      return msg('Entreprise');
    case 'ambassador':
      return msg('Ambassadrice ou ambassadeur');
    default:
      return msg('Structure');
  }
}
