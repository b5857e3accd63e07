// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { number, plural } from '../../../i18n/formats/format.js';
import { trainingCount } from '../../../trainings/training-labels.js';
import type { TrainingPlace } from './training-places.js';

/** Number of places. */
function placeCount(count: number): string {
  if (count === 0) return msg('Aucun lieu');
  return plural(count, msg(str`${number(count)} lieu|${number(count)} lieux`));
}

/** A town after its preposition, which depends on its article: Lens, Le Quesnoy, Les Attaques. */
export function atTown(name: string): string {
  if (name.startsWith('Le ')) return msg(str`au ${name.slice(3)}`);
  if (name.startsWith('Les ')) return msg(str`aux ${name.slice(4)}`);
  return msg(str`à ${name}`);
}

/** Title of the map: number of places of training. */
export function siteCount(count: number): string {
  if (count === 0) return msg('Aucun lieu de formation');
  return plural(count, msg(str`${number(count)} lieu de formation|${number(count)} lieux de formation`));
}

/** The town of a cluster: the largest one; failing that, the one with the most trainings. */
export function townOf(places: readonly TrainingPlace[]): string {
  const [first] = [...places].sort((a, b) => b.population - a.population || b.trainings.length - a.trainings.length);
  return first ? first.place.communeName || first.place.name : '';
}

/** Name of a cluster: trainings, town, and either the number of places or the only one. */
export function clusterName(places: readonly TrainingPlace[], trainings: number): string {
  const towns = new Set(places.map(({ place }) => place.communeName));
  const town = atTown(townOf(places));
  const where = towns.size > 1 ? msg(str`${town} et autour`) : town;
  const [only] = places;
  const what = places.length === 1 && only ? only.place.name : placeCount(places.length);
  const parts = [`${trainingCount(trainings)} ${where}`, what === townOf(places) ? '' : what];
  if (isApproximate(places)) parts.push(msg('emplacement approximatif'));
  return parts.filter(Boolean).join(', ');
}

/** Whether all that is known of every place is its commune. */
export function isApproximate(places: readonly TrainingPlace[]): boolean {
  return places.every(({ place }) => place.precision !== 'exact');
}
