// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { plural } from '@orientation-widgets/domain/words/format.js';
import { outOfTwenty } from '../jobs/share-discs.js';

/** Name inside a sentence, without its capital; an acronym keeps it. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase('fr') + name.slice(1) : name;
}

/** Unit after the number of women, which is in large above it. */
export function guessUnit(guess: number): string {
  return plural(outOfTwenty(guess), msg('femme sur 20|femmes sur 20'));
}
