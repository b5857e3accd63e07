// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { INTERCOMMUNALITIES } from './intercommunalities.js';
import { placeKey } from './place-key.js';

/** Fewest letters of a part of a name: shorter ones are in too many. */
const MIN_PART = 6;
/** How people name the legal form, before the name. */
const LEGAL_FORM =
  /^(?:(?:cc|ca|cu|epci|communaute(?: de communes| d agglomeration| d agglo| urbaine)?|agglo(?:meration)?)(?: (?:de la|de l|des|du|de|d))? )/;

let intercommunalityKeys: readonly (readonly [key: string, codes: string])[] | undefined;

/**
 * Codes of the communes of the intercommunality that a text names, the most populated first: "cc pévèle carembault"; none otherwise.
 *
 * @param how - whether the text is its whole name, or the beginning of one of its words.
 */
export function communesOfIntercommunality(key: string, how: 'whole' | 'part'): readonly string[] {
  intercommunalityKeys ??= INTERCOMMUNALITIES.trim()
    .split('\n')
    .map(line => line.split(': ') as [string, string])
    .map(([name, codes]) => [placeKey(name), codes]);
  const typedName = key.replace(LEGAL_FORM, '').replace(/^(?:les?|la|l) (?=.)/, '');
  if (how === 'part' && typedName.length < MIN_PART) return [];
  const match =
    how === 'whole'
      ? intercommunalityKeys.find(([name]) => name === typedName)
      : (intercommunalityKeys.find(([name]) => name.startsWith(typedName)) ??
        intercommunalityKeys.find(([name]) => name.includes(` ${typedName}`)));
  return match?.[1].split(' ') ?? [];
}
