// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Job } from '@orientation-widgets/feed';
import { percent, plural } from '../../i18n/formats/format.js';
import { outOfTwenty } from '../../jobs/women-share/share-discs.js';

/** A name inside a sentence loses its capital; an acronym keeps it. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase('fr') + name.slice(1) : name;
}

/** “soudeuse ou soudeur”, or the only name there is; a comma separates names that have “ou” in them. */
export function jobInSentence({ feminine, masculine }: Job['title']): string {
  const woman = inSentence(feminine);
  if (feminine === masculine) return woman;
  const man = inSentence(masculine);
  return feminine.includes(' ou ') ? `${woman}, ${man}` : msg(str`${woman} ou ${man}`);
}

/** The question, the same for every job. */
export function question(job: Job): string {
  return msg(str`À votre avis, combien de femmes travaillent comme ${jobInSentence(job.title)} ?`);
}

/** A guess in persons: “soit 8 femmes sur 20 personnes”. */
export function guessPictured(guess: number): string {
  const women = outOfTwenty(guess);
  if (women === 0) return msg('soit aucune femme sur 20 personnes');
  return plural(women, msg(str`soit ${women} femme sur 20 personnes|soit ${women} femmes sur 20 personnes`));
}

/** The value of the slider for a screen reader: “40 %, soit 8 femmes sur 20 personnes”. */
export function guessInWords(guess: number): string {
  return msg(str`${percent(guess)}, ${guessPictured(guess)}`);
}
