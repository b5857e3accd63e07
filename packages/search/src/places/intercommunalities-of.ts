// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { INTERCOMMUNALITIES } from './intercommunalities.js';
import { placeKey } from './place-key.js';

/** Fewest letters of a part of a name: shorter ones are in too many. */
const MIN_PART = 6;
/** How people name the legal form, before the name. */
const LEGAL_FORM =
  /^(?:(?:cc|ca|cu|epci|communaute(?: de communes| d agglomeration| d agglo| urbaine)?|agglo(?:meration)?)(?: (?:de la|de l|des|du|de|d))? )/;

let named: readonly (readonly [key: string, codes: string])[] | undefined;

/**
 * Codes of the communes of the intercommunality that a text names, the most populated first: "cc pévèle carembault"; none otherwise.
 *
 * @param how - whether the text is its whole name, or the beginning of one of its words.
 */
export function communesOfIntercommunality(key: string, how: 'whole' | 'part'): readonly string[] {
  named ??= INTERCOMMUNALITIES.trim()
    .split('\n')
    .map(line => line.split(': ') as [string, string])
    .map(([name, codes]) => [placeKey(name), codes]);
  const typed = key.replace(LEGAL_FORM, '').replace(/^(?:les?|la|l) (?=.)/, '');
  if (how === 'part' && typed.length < MIN_PART) return [];
  const found =
    how === 'whole'
      ? named.find(([name]) => name === typed)
      : (named.find(([name]) => name.startsWith(typed)) ?? named.find(([name]) => name.includes(` ${typed}`)));
  return found?.[1].split(' ') ?? [];
}
