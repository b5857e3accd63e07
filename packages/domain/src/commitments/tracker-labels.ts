// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { date } from '../words/dates.js';
import { number, plural } from '../words/format.js';
import type { Facet, DisplayedState, TrackerData } from './tracker-model.js';

export function stateLabel(state: DisplayedState): string {
  switch (state) {
    case 'planned':
      return msg('Prévue');
    case 'started':
      return msg('Engagée');
    case 'done':
      return msg('Faite');
    case 'adjusted':
      return msg('Ajustée');
    case 'stopped':
      return msg('Arrêtée');
    case 'none':
      return msg('Aucun état publié');
  }
}

export function facetLabel(facet: Facet): string {
  switch (facet) {
    case 'ambition':
      return msg('Ambition');
    case 'sector':
      return msg('Secteur');
    case 'pilot':
      return msg('Pilote');
    case 'territory':
      return msg('Territoire');
    case 'audience':
      return msg('Public');
  }
}

/** Name of a group of commitments, in French in the feed. */
export function groupLabel({ byId, territories }: TrackerData, facet: Facet, key: string): string {
  if (!key) return msg('Rien d’écrit dans le contrat');
  if (facet === 'ambition') return byId.get(key)?.title ?? key;
  return facet === 'territory' ? (territories.get(key)?.name ?? key) : key;
}

export function sheetCount(count: number): string {
  return plural(count, msg(str`${number(count)} fiche|${number(count)} fiches`));
}

export function actionCount(count: number): string {
  return plural(count, msg(str`${number(count)} action|${number(count)} actions`));
}

export function indicatorCount(count: number): string {
  return plural(count, msg(str`${number(count)} indicateur|${number(count)} indicateurs`));
}

export function silentCount(count: number): string {
  return plural(count, msg(str`${number(count)} échéance passée|${number(count)} échéances passées`));
}

/** “2 valeurs sur 6”. */
export function valueCount(valued: number, all: number): string {
  return plural(
    valued,
    msg(str`${number(valued)} valeur sur ${number(all)}|${number(valued)} valeurs sur ${number(all)}`),
  );
}

/** Last day of a window, in the shortest exact words: “fin 2023”, “fin mars 2023”, “15 mars 2023”. */
export function endWords(end: string): string {
  if (end.endsWith('-12-31')) return msg(str`fin ${end.slice(0, 4)}`);
  const next = new Date(Date.parse(end) + 864e5);
  return next.getUTCDate() === 1 ? msg(str`fin ${date(end.slice(0, 7))}`) : date(end);
}
