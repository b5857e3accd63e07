// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Titles that are right matches of a query made from a title, by the rules of the judged queries: the same words in
// either gender, the name or acronym of a kind of diploma, and no words that only express a wish.

const STOP = new Set('de du des d la les le l et en au aux a un une pour par sur dans option n s c'.split(' '));
/**
 * Words that only express a wish: the judges read "métier de fleuriste" as every fleuriste, and "école d’éducateur
 * spécialisé" as every éducateur spécialisé.
 */
const WISH = new Set('formation former devenir metier ecole diplome apprendre'.split(' '));
const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/iere$/, 'ier'],
  [/ienne$/, 'ien'],
  [/ante$/, 'ant'],
  [/elle$/, 'el'],
  [/ale$/, 'al'],
  [/ive$/, 'if'],
];
const SHORT: Readonly<Record<string, string>> = { baccalaureat: 'bac', professionnel: 'pro' };
const KINDS: Readonly<Record<string, string>> = {
  'titre pro': 'tp',
  'licence pro': 'lp',
  'brevet pro': 'bp',
  'mention complementair': 'mc',
  'certificat qualification pro': 'cqp',
  'certificat specialisation': 'cs',
  'certificat aptitud pro': 'cap',
  'brevet technicien superieur': 'bts',
  'bachelor universitair technologi': 'but',
  'validation acqui experienc': 'vae',
  'diplome etat': 'de',
};

/** Returns the same form for a word in either gender and number. */
function formOf(word: string): string {
  if (word.length < 4) return word;
  const singular = word.replace(/s$/, '');
  const ending = FEMININE.find(([feminine]) => feminine.test(singular));
  const form = (ending ? singular.replace(...ending) : singular).replace(/e+$/, '');
  return SHORT[form] ?? form;
}

/** Returns the significant words, each in one form, with the acronym of a kind of diploma instead of its name. */
function formsOf(words: readonly string[]): string[] {
  const text = ` ${words
    .filter(word => !STOP.has(word))
    .map(formOf)
    .join(' ')} `;
  return Object.entries(KINDS)
    .reduce((rest, [name, acronym]) => rest.replaceAll(` ${name} `, ` ${acronym} `), text)
    .trim()
    .split(' ');
}

/** A parsed title, to compare with many queries. */
export interface ReadTitle {
  readonly words: readonly string[];
  readonly forms: ReadonlySet<string>;
}

export function readTitle(words: readonly string[]): ReadTitle {
  return { words, forms: new Set([...words.map(formOf), ...formsOf(words)]) };
}

/**
 * Returns a function that tells whether a title matches the words of another; `begun` is the typed part of an
 * unfinished last word.
 */
export function answers(selectedIds: readonly string[], begun?: string): (title: ReadTitle) => boolean {
  const all = formsOf(selectedIds);
  const neededForms = all.filter(form => !WISH.has(form));
  const last = formOf(selectedIds.at(-1)!);
  return ({ words, forms }) =>
    (neededForms.length > 0 ? neededForms : all).every(
      form => forms.has(form) || (begun !== undefined && form === last && words.some(word => word.startsWith(begun))),
    );
}
