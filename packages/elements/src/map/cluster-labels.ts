// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import type { MapPlace } from './map-place.js';

/** Number of places. */
export function placeCount(count: number): string {
  if (count === 0) return msg('Aucun lieu');
  return plural(count, msg(str`${number(count)} lieu|${number(count)} lieux`));
}

/** Town after its preposition, which depends on its article: Lens, Le Quesnoy, Les Attaques. */
export function atTown(name: string): string {
  if (name.startsWith('Le ')) return msg(str`au ${name.slice(3)}`);
  if (name.startsWith('Les ')) return msg(str`aux ${name.slice(4)}`);
  return msg(str`à ${name}`);
}

/** Town of a cluster: the most populated; without populations, the one with the most items. */
export function townOf(places: readonly MapPlace[]): string {
  const [first] = [...places].sort((a, b) => b.population - a.population || b.items.length - a.items.length);
  return first ? first.town || first.name : '';
}

/**
 * Name of a cluster: its items, its town, and either the number of places or the only one.
 * @param count - number of items, with their noun: “3 formations”.
 */
export function clusterName(places: readonly MapPlace[], count: string): string {
  const towns = new Set(places.map(({ town }) => town));
  const main = atTown(townOf(places));
  const where = towns.size > 1 ? msg(str`${main} et autour`) : main;
  const [only] = places;
  const what = places.length === 1 && only ? only.name : placeCount(places.length);
  const parts = [`${count} ${where}`, what === townOf(places) ? '' : what];
  if (isApproximate(places)) parts.push(msg('emplacement approximatif'));
  return parts.filter(Boolean).join(', ');
}

/** Whether every place is only known by its commune. */
export function isApproximate(places: readonly MapPlace[]): boolean {
  return places.every(place => place.isApproximate);
}

/** @param about - number of places only known by their commune. */
export function approximateNote(about: number): string {
  return plural(
    about,
    msg(
      str`En pointillé, ${number(about)} lieu placé au centre de sa commune : son adresse exacte n’est pas connue.|En pointillé, ${number(about)} lieux placés au centre de leur commune : leur adresse exacte n’est pas connue.`,
    ),
  );
}
