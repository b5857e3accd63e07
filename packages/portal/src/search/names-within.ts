// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { slugOf } from '../html/slug.js';

/** Maximum number of words read in a text: each run of them costs a search. */
const MOST_WORDS = 10;
/** Maximum number of words of a name. */
const MOST_OF_NAME = 4;
/** Minimum number of letters of a name of one word: a shorter one is often another word. */
const FEWEST_LETTERS = 4;
/** Words that no name begins or ends with. */
const FILLERS = new Set(
  'a ai an ans apres au aux avec ce ces chercher cherche comme comment chez d dans de des devenir du elle en emploi est et etre faire formation ici il ils j je l la le les ma mes metier mon n ne on ou par pas plus pour pres que qui quoi s sans se ses son suis sur t tout travail travailler tres un une vers veux voudrais'.split(
    ' ',
  ),
);
/** Words that begin many names, or sound like one, but name nothing alone: “aide”, “trop cher”, “mari”, “jour”. */
const NOT_ALONE = new Set(
  'agent agente aide aider aides auto autos chef cheffe cher chere employe employee femme fille fils former gratuit gratuite jeune jeunes jour journee jours mari mere nuit nuits operateur patron pere responsable technicien technicienne voiture'.split(
    ' ',
  ),
);

/**
 * Runs of words within a text that may be a name, the longest first: “titre professionnel soudeur” has “soudeur”.
 *
 * @param isSearched - whether the whole text was searched already.
 */
export function namesWithin(text: string, isSearched = true): string[] {
  const words = text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  const isFiller = (word: string | undefined): boolean => word === undefined || FILLERS.has(slugOf(word));
  const names: string[] = [];
  for (let length = Math.min(MOST_OF_NAME, words.length - Number(isSearched)); length > 0; length -= 1)
    for (let start = 0; start + length <= words.length; start += 1) {
      const name = words.slice(start, start + length).join(' ');
      if (isFiller(words[start]) || isFiller(words[start + length - 1]) || name.length < FEWEST_LETTERS) continue;
      if (length === 1 && NOT_ALONE.has(slugOf(name))) continue;
      names.push(name);
    }
  return names;
}
