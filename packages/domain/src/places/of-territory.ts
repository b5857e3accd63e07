// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Territory } from '@orientation-widgets/feed';
import { language } from '../words/current-language.js';
import { ofPlace } from './of-place.js';

/**
 * Départements without an article, such as those named after two rivers: de Seine-et-Marne, de Paris, de La Réunion.
 */
const BARE = /-et-|^(?:La |Mayotte|Paris|Vaucluse)/;

/** Forms of “de” with an article, by the names that take them; other names are feminine. */
const ARTICLES: readonly (readonly [names: RegExp, said: string])[] = [
  [/^(?:Alpes|Ardennes|Bouches|Côtes|Deux|Haute?s|Landes|Pyrénées|Vosges|Yvelines)/, 'des '],
  [/^(?:Hérault|[AEIOUYÉÎŒ])/, 'de l’'],
  [
    /^(?:Bas-|Calvados|Cantal|Cher|Doubs|Finistère|Gard|Gers|Haut-|Jura|Loiret|Lot|Morbihan|Nord|Pas-|Puy-|Rhône|Tarn|Territoire|Val-|Var)/,
    'du ',
  ],
];

/** Groups of communes whose name starts with their type. */
const GROUP = /^(?:C[ACU]|Communauté|Métropole) /;

/**
 * Name of a territory after “de” in French: du Nord, de l’Aisne, de la Somme; for a town or a région, see `ofPlace`. In
 * other languages, the name alone.
 */
export function ofTerritory({ kind, name }: Pick<Territory, 'kind' | 'name'>): string {
  if (kind === 'epci' && language === 'fr' && GROUP.test(name)) return `de la ${name}`;
  if (kind !== 'department' || language !== 'fr' || BARE.test(name)) return ofPlace(name);
  return (ARTICLES.find(([names]) => names.test(name))?.[1] ?? 'de la ') + name;
}
