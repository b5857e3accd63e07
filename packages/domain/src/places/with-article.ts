// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Territory } from '@orientation-widgets/feed';
import { language } from '../words/current-language.js';
import { ofTerritory } from './of-territory.js';

/** Articles of régions; other régions are feminine. Mayotte has none, and La Réunion has it in its name. */
const REGIONS: readonly (readonly [names: RegExp, article: string])[] = [
  [/^(?:La |Mayotte|Provence)/, ''],
  [/^(?:Hauts|Pays)/, 'les '],
  [/^(?:Grand|Centre)/, 'le '],
  [/^[AÎO]/, 'l’'],
];

/** Article of a département, by the form of “de” before its name. */
const DEPARTMENTS: readonly (readonly [preposition: string, article: string])[] = [
  ['des ', 'les '],
  ['du ', 'le '],
  ['de l’', 'l’'],
  ['de la ', 'la '],
];

/**
 * Name of a territory with its article, as French comparisons need it: plus que la France, que les Hauts-de-France, que
 * le Nord. Other territories have no article, and other languages use none.
 */
export function withArticle({ kind, name }: Pick<Territory, 'kind' | 'name'>): string {
  if (language !== 'fr') return name;
  if (kind === 'country') return name === 'France' ? 'la France' : name;
  if (kind === 'region') return (REGIONS.find(([names]) => names.test(name))?.[1] ?? 'la ') + name;
  if (kind !== 'department') return name;
  const [preposition = '', article = ''] =
    DEPARTMENTS.find(([start]) => ofTerritory({ kind, name }).startsWith(start + name)) ?? [];
  return preposition ? article + name : name;
}
