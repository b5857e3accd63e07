// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { ofPlace } from '@orientation-widgets/elements/static.js';
import type { Territory } from '@orientation-widgets/feed';
import { slugOf } from '../site/slugs.js';

/** The article of a département in French, by the beginning of its name; one that none of these tells has « la ». */
const ARTICLES: readonly (readonly [beginning: RegExp, after: string])[] = [
  // Two rivers, or a town: no article.
  [/-et-|^(?:Paris|Mayotte|La Réunion)$/, ''],
  [/^(?:Alpes|Ardennes|Bouches|Côtes-d|Deux-|Hautes-|Hauts-|Landes|Pyrénées|Vosges|Yvelines)/, 'des '],
  [/^[AEIOUYÉÈ]|^Hérault/i, 'de l’'],
  [
    /^(?:Bas-|Haut-|Calvados|Cantal|Cher|Doubs|Finistère|Gard|Gers|Jura|Loiret|Lot|Morbihan|Nord|Pas-|Puy-|Rhône|Tarn|Territoire|Val-|Var|Vaucluse)/,
    'du ',
  ],
];

/** Groups of communes, whose name is that of what they are. */
const GROUP = /^(?:C[ACU]|Communauté|Métropole) /;

/** The name of a territory after « de »: du Nord, de l’Aisne, des Hauts-de-France, d’Arras, de la CA du Douaisis. */
export function ofTerritory({ name, kind }: Pick<Territory, 'name' | 'kind'>): string {
  if (kind === 'epci' && GROUP.test(name)) return `de la ${name}`;
  if (kind !== 'department') return ofPlace(name);
  const after = ARTICLES.find(([beginning]) => beginning.test(name))?.[1] ?? 'de la ';
  return after ? after + name : ofPlace(name);
}

/** Where a town is: à Lille, au Cateau-Cambrésis, aux Mureaux, à La Bassée. */
export function atTown(name: string): string {
  if (name.startsWith('Le ')) return `au ${name.slice(3)}`;
  return name.startsWith('Les ') ? `aux ${name.slice(4)}` : `à ${name}`;
}

/** Whether a name says its town, with its article or not: “France services du Touquet-Paris-Plage”, in Le Touquet-Paris-Plage. */
export function saysTown(name: string, town: string): boolean {
  return slugOf(name, Infinity).includes(slugOf(town.replace(/^Les? /, ''), Infinity));
}

/** A word after « de »: de mars, d’avril. */
export function ofWord(word: string): string {
  return (/^[aeiouyàâéèêëîïôûœ]/i.test(word) ? 'd’' : 'de ') + word;
}
