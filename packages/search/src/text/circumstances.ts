// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { FacetName } from '../facets/facet-names.js';
import { fold, simplify } from './fold.js';

/** Pattern of a circumstance of a search: date, duration, price, audience or level. */
interface Circumstance {
  /** Pattern in a simplified text, see `simplify`: without elided articles. */
  readonly phrase: RegExp;
  /**
   * Words of the circumstance that may also be the subject: required only when some title has them with the rest of the
   * query.
   */
  readonly words?: string;
  /** Filter of the circumstance; absent when no field of a session or of a training corresponds to it. */
  readonly filter?: CircumstanceFilter;
}

/** A filter of the search, and the value that it accepts. */
export interface CircumstanceFilter {
  readonly facet: FacetName;
  readonly value: string;
}

/** A part of a text that is no part of its subject. */
export interface FoundCircumstance {
  /** Words as they appear in the text, simplified. */
  readonly words: string;
  readonly filter?: CircumstanceFilter;
  /** The words of titles that the text refuses: "alternance" of "sans alternance". */
  readonly refused?: string;
}

const on = (facet: FacetName, value = 'true'): { readonly filter: CircumstanceFilter } => ({
  filter: { facet, value },
});

/** Patterns, in order: each match is removed from the text before the next is tried. */
const CIRCUMSTANCES: readonly Circumstance[] = [
  // A diploma already obtained is not the level of the training.
  {
    phrase:
      /\b(?:avec|ai|apres|apres le|apres la|post|post[ -]) ?(?:un |le |la |mon )?(?:bac ?(?:\+ ?\d|pro|general|technologique)?|brevet|licence|bts|cap|bep|terminale|troisieme|3eme|3e|college|lycee)(?![a-z])/g,
  },
  {
    phrase:
      /\b(?:mais |et |ou )?(?:je |on |il |elle )?(?:ai |a |avoir )?(?:sans|aucun|pas de|pas le|pas|ni) (?:le |un )?(?:diplome|bac|brevet|experience|qualification|niveau|permis)s?\b/g,
  },
  // Before 2019, levels were counted from V to I.
  { phrase: /\b(?:de )?niv(?:eau)?\.? ?(?:3|v|(?:cap|bep)(?: ?\/ ?(?:cap|bep))?)(?![a-z\d])/g, ...on('level', '3') },
  {
    phrase:
      /\b(?:de )?(?:niveau )?bac ?(?:\+|plus) ?(?:2|deux)(?![a-z\d])|\b(?:de )?niv(?:eau)?\.? ?(?:5|iii|bts|dut)(?![a-z\d])/g,
    ...on('level', '5'),
  },
  {
    phrase:
      /\b(?:de )?(?:niveau )?bac ?(?:\+|plus) ?(?:[34]|trois|quatre)(?![a-z\d])|\b(?:de )?niv(?:eau)?\.? ?(?:6|ii|licence|bachelor)(?![a-z\d])/g,
    ...on('level', '6'),
  },
  {
    phrase:
      /\b(?:de )?(?:niveau )?bac ?(?:\+|plus) ?(?:5|cinq)(?![a-z\d])|\b(?:de )?niv(?:eau)?\.? ?(?:7|i|master)(?![a-z\d])/g,
    ...on('level', '7'),
  },
  {
    phrase:
      /\b(?:de )?(?:niveau )?bac ?(?:\+|plus) ?(?:8|huit)(?![a-z\d])|\b(?:de )?niv(?:eau)?\.? ?(?:8|doctorat)(?![a-z\d])/g,
    ...on('level', '8'),
  },
  { phrase: /\b(?:de )?niv(?:eau)?\.? ?(?:4|iv|bac)(?![a-z\d])/g, ...on('level', '4') },
  { phrase: /\b(?:de )?(?:niveau )?(?:debutant|avance|intermediaire|confirme|expert)(?:e?s)?\b|\bbac ?\+ ?\d/g },
  {
    phrase: /\b(?:en |par )?(?:alternance|apprentissage)\b/g,
    words: 'alternance apprentissage',
    ...on('route', 'apprenticeship'),
  },
  { phrase: /\b(?:en |par )?(?:contrats? (?:pro|de professionnalisation))\b/g, ...on('route', 'work-study') },
  { phrase: /\b(?:en |par |la )?vae\b/g, ...on('route', 'vae') },
  { phrase: /\b(?:en |par )?(?:formation |voie )?initiale\b/g, ...on('route', 'school') },
  { phrase: /\b(?:en |par )?(?:formation )?continue\b/g, ...on('route', 'continuing') },
  {
    phrase:
      /\b(?:a|en) (?:distance|ligne)\b|\b(?:par correspondance|e[ -]?learning|(?:en )?distanciel|(?:en )?visio|100 ?% ?distance)\b/g,
    words: 'distance ligne',
    ...on('mode', 'remote'),
  },
  { phrase: /\b(?:en )?presentiel\b/g, ...on('mode', 'on-site') },
  {
    phrase: /\b(?:le |en |cours du |cours de |de )?(?:soir|soiree|week[ -]?end|samedi)s?\b/g,
    words: 'soir week end',
    ...on('evening'),
  },
  { phrase: /\b(?:a |en )?(?:temps partiel|mi[ -]temps)\b/g, ...on('partTime') },
  {
    phrase:
      /\b(?:avec |par |sur |finance par |paye par |eligible |eligible au )?(?:le |mon )?(?:cpf|compte formation)\b/g,
    ...on('cpf'),
  },
  {
    phrase:
      /\b(?:avec |par |finance par |paye par )?(?:la |le |mon )?(?:aif|pole emploi|france travail|region|opco|agefiph|transitions? pro)\b|\b(?:financee?s?|financement|pris en charge)\b/g,
    words: 'financement finance financee',
    ...on('funded'),
  },
  {
    phrase: /\b(?:gratuite?s?|sans payer)\b/g,
    words: 'gratuit gratuite gratuits gratuites',
    ...on('price', 'free'),
  },
  {
    phrase: /\b(?:pour |accessible aux? )?(?:personnes? )?(?:en situation de handicap|rqth|pmr)\b/g,
    ...on('accessible'),
  },
  { phrase: /\b(?:toute annee|entree permanente|importe quand)\b/g, ...on('entry', 'permanent') },
  {
    phrase:
      /\b(?:en |pendant |de |sur )?(?:\d+|un|une|deux|trois|quatre|six) (?:an|annee|mois|semaine|jour|heure)s?\b/g,
  },
  { phrase: /\b(?:a |en )?temps (?:plein|complet)\b|\ba domicile\b/g },
  { phrase: /\b(?:le |en |cours de |de )?(?:nuit|matin|apres[ -]midi|journee|ete)\b/g },
  { phrase: /\b(?:pendant|durant) (?:les |mes |ses |l )?(?:vacances|conges|week[ -]?ends?|ete)\b/g },
  { phrase: /\b(?:pas chere?s?|remuneree?s?|payee?s?|indemnisee?s?)\b/g },
  {
    phrase: /\b(?:rapide(?:ment)?|vite|courte?s?|longue?s?|intensi(?:f|ve)|urgent|immediat|accelere)\b/g,
    words: 'court courte courts courtes rapide rapidement',
  },
  {
    phrase:
      /\b(?:pour |accessible aux? )?(?:personnes? )?(?:handicapee?s?|adultes?|debutante?s?|seniors?|femmes?|jeunes?|demandeurs? emploi|chomeurs?|salaries?|etrangers?|refugies?)\b/g,
    words: 'adulte adultes debutant debutants',
  },
  { phrase: /\b(?:a|apres|de) \d\d ans\b/g },
  { phrase: /\b(?:pres de|proche de|autour de|a cote de) (?:chez )?(?:moi|nous|la maison)\b/g },
  { phrase: /\b(?:en )?stage\b/g },
  { phrase: /\b(?:code rome|fiche rome|fiche rncp|fiche metier)\b/g },
  {
    phrase: /\b(?:en )?(?:reconversion|reprise etudes?)\b/g,
    words: 'reprendre reprise etude etudes reconversion ouvrir partir continuer',
  },
];

/**
 * Words before a circumstance that refuse it: "sans passer par l'alternance". It is then ignored, since no filter means
 * "not".
 */
const REFUSED = '(\\b(?:mais |et )?(?:sans|pas|sauf|ni|hors|hormis) (?:(?:etre|passer|par|faire|de|en|le) )*)?';
const REFUSABLE = CIRCUMSTANCES.map(circumstance => ({
  ...circumstance,
  phrase: new RegExp(`${REFUSED}(?:${circumstance.phrase.source})`, 'g'),
}));

/** Single words of the circumstances: see `Circumstance.words`. */
export const CIRCUMSTANCE_WORDS: ReadonlySet<string> = new Set(
  CIRCUMSTANCES.flatMap(({ words }) => words?.split(' ') ?? []),
);

/** Simplified subject of a text, and its circumstances. */
export interface Surrounded {
  readonly subject: string;
  readonly circumstances: readonly FoundCircumstance[];
}

/** Separates the subject of a text from its circumstances. */
export function readCircumstances(text: string): Surrounded {
  const circumstances: FoundCircumstance[] = [];
  let subject = simplify(text).replace(/'/g, ' ').replace(/\s+/g, ' ');
  for (const { phrase, filter } of REFUSABLE)
    subject = subject.replace(phrase, (words: string, refused: string | undefined) => {
      circumstances.push({
        words: words.trim(),
        ...(filter && (refused ? { refused: words.slice(refused.length).trim() } : { filter })),
      });
      return ' ';
    });
  return { subject: subject.replace(/\s+/g, ' ').trim(), circumstances };
}

/** Returns a text without its circumstances, simplified; the text itself when it has none, or has nothing else. */
export function withoutCircumstances(text: string): string {
  const { subject, circumstances } = readCircumstances(text);
  return subject && circumstances.length ? subject : text;
}

/** The subject of a text as it was typed, with its accents. */
export function subjectAsTyped(text: string): string {
  return readCircumstances(text).circumstances.reduce((rest, { words }) => withoutWords(rest, words), text);
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Removes consecutive words, given simplified, from a text as typed; the text is unchanged when it lacks them. */
export function withoutWords(text: string, simplified: string): string {
  const simplifiedWords = simplified.match(WORD) ?? [];
  const typedWords = [...text.matchAll(WORD)];
  const isThere = (at: number, place: number): boolean =>
    fold(typedWords[at]?.[0] ?? '').replace(/^st(e?)$/, 'saint$1') ===
    simplifiedWords[place]?.replace(/^st(e?)$/, 'saint$1');
  for (let start = 0; start < typedWords.length; start++) {
    let at = start;
    let place = 0;
    // An elided article is no longer in a simplified text.
    while (
      place < simplifiedWords.length &&
      at < typedWords.length &&
      (isThere(at, place) || (place > 0 && typedWords[at]![0].length < 2))
    )
      if (isThere(at++, place)) place++;
    if (!simplifiedWords.length || place < simplifiedWords.length) continue;
    const last = typedWords[at - 1]!;
    const rest = text.slice(last.index + last[0].length).replace(/^[%+]+/, '');
    return `${text.slice(0, typedWords[start]!.index)}${rest}`.replace(/\s+/g, ' ').trim();
  }
  return text;
}
