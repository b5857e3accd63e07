// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { toFrenchName } from './foreign-names.js';
import { contentWords } from '../text/content-words.js';
import { stem } from '../text/stem.js';
import { OPTIONAL_WORDS } from '../text/stop-words.js';
import { DEEDS } from './deeds.js';
import { BRANDS, FORMER_DIPLOMAS, SLANG } from './names-of-today.js';
import { THINGS } from './things.js';

/** Another way to say what was typed. */
export interface Reading {
  /** Phrases of titles, the best first. */
  readonly phrases: readonly string[];
  /** Words that were left aside; none when what was typed means just this. */
  readonly aside: readonly string[];
  /** Only one word is known: any other may be the subject. */
  readonly isOneWord: boolean;
}

/** The stem of a word, and of any form of a verb: "sauver", "sauve", "sauvent". */
function keyOf(word: string): string {
  return stem(word).replace(/(?<=.{4})(?:(?<!i)er|ent|ez)$/, '');
}

type Sayings = ReadonlyMap<string, readonly string[]>;

interface Found {
  readonly phrases: readonly string[];
  /** Stems of the saying. */
  readonly used: readonly string[];
}

/** Most words of a saying. */
const MAX_WORDS = 5;
/** Words that say nothing of a trade once the rest is understood. */
const FRAME = new Set(
  contentWords(
    'formation métier boulot job bosser taffer travail travailler aimer adorer passion rêver apprendre devenir faire être aller vouloir vivre gagner vie bien bon bonne beau petit grand ' +
      'nouveau neuf vieux jeune personne gens monde chose truc domaine secteur milieu ancien ancienne client professionnel pro ' +
      'passer obtenir avoir renouveler carte permis année mois jour nuit soir temps partiel plein rémunéré payé gratuit niveau',
  ).map(keyOf),
);

/** Words that may stand between those of a saying. */
const EMPTY = new Set(
  contentWords(
    'a d l c y gens personne petit grand beau nouveau vieux jeune bon bien aussi plus tout très vraiment',
  ).map(keyOf),
);

function read(lines: string): Sayings {
  const sayings = new Map<string, readonly string[]>();
  for (const line of lines.trim().split('\n')) {
    const [typed = '', phrases = ''] = line.split(': ');
    for (const text of typed.split(', ')) sayings.set(contentWords(text).map(keyOf).join(' '), phrases.split(', '));
  }
  return sayings;
}

/** Reads what people say into words of titles: deeds, things, slang, software, diplomas of before, other languages. */
export class Meaning {
  /** Those of the first table win over those of the next, at the same length. */
  readonly #tables: readonly Sayings[];

  /** @param tables - lines of sayings: see `DEEDS`. */
  constructor(tables: readonly string[] = [FORMER_DIPLOMAS, SLANG, BRANDS, DEEDS, THINGS]) {
    this.#tables = tables.map(read);
  }

  /** Another way to say a text; undefined when nothing of it is known. */
  read(text: string): Reading | undefined {
    const french = toFrenchName(text);
    const words = contentWords(french);
    const found = this.#longest(words.map(keyOf));
    if (!found) return french === text ? undefined : { phrases: [french], aside: [], isOneWord: false };
    if (french !== text) return { phrases: [french, ...found.phrases], aside: [], isOneWord: false };
    return {
      phrases: found.phrases,
      aside: words.filter(
        word => !found.used.includes(keyOf(word)) && !FRAME.has(keyOf(word)) && !OPTIONAL_WORDS.has(word),
      ),
      isOneWord: found.used.length === 1,
    };
  }

  /** The saying that has the most words that matter, in a row or around words that do not. */
  #longest(words: readonly string[]): Found | undefined {
    const rows = [words, words.filter(word => !EMPTY.has(word))];
    let best: (Found & { weight: number }) | undefined;
    for (const row of rows) {
      for (let length = Math.min(MAX_WORDS, row.length); length > 0; length--) {
        for (let start = 0; start + length <= row.length; start++) {
          const used = row.slice(start, start + length);
          const weight = used.reduce((sum, word) => sum + (FRAME.has(word) ? 1 : 2), 0);
          if (best && weight <= best.weight) continue;
          const key = used.join(' ');
          const table = this.#tables.find(sayings => sayings.has(key));
          if (table) best = { phrases: table.get(key)!, used, weight };
        }
      }
    }
    return best;
  }
}
