// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { number, plural } from '../words/format.js';
import type { Innovation, Stage } from './innovations.js';

export function stageLabel(stage: Stage): string {
  switch (stage) {
    case 'idea':
      return msg('Une idée');
    case 'trial':
      return msg('À l’essai');
    case 'evaluated':
      return msg('Évalué');
    case 'spread':
      return msg('Repris ailleurs');
  }
}

export type Effect = keyof NonNullable<Innovation['effects']>;

/** Audiences whose effects are listed separately: an effect may be good for some and not for others. */
export const EFFECTS: readonly Effect[] = ['learners', 'users', 'companies'];

export function effectLabel(effect: Effect): string {
  switch (effect) {
    case 'learners':
      return msg('Pour les personnes qui se forment');
    case 'users':
      return msg('Pour les usagères et usagers');
    case 'companies':
      return msg('Pour les entreprises');
  }
}

export function projectCount(count: number): string {
  return count ? plural(count, msg(str`${number(count)} projet|${number(count)} projets`)) : msg('Aucun projet');
}

export function partnerCount(count: number): string {
  return plural(count, msg(str`${number(count)} partenaire|${number(count)} partenaires`));
}

export function resultCount(count: number): string {
  return count
    ? plural(count, msg(str`${number(count)} résultat publié|${number(count)} résultats publiés`))
    : msg('aucun résultat publié');
}

/** A score of the common grid. */
export function scoreLabel(score: number): string {
  return msg(str`${number(score)} sur 4`);
}
