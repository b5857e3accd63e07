// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Training } from '@orientation-widgets/feed';
import type { CooperativeTask } from '../cooperative-task.js';
import { fold } from '../text/fold.js';

/** A text without its codes, and the trainings that have them. */
export interface CodesInText {
  readonly text: string;
  /** Numbers of the trainings that have every code; undefined when the text has no code. */
  readonly trainings: ReadonlySet<number> | undefined;
}

/** A code as producers write it: "320", "k1304", "40025214". */
const CODE = /^[a-z]{0,4}\d[a-z0-9]{2,10}$/;
/** The code of a job, perhaps with the letter O for a zero. */
const JOB_CODE = /^[a-n][\do]{4}$/;
/** Minimum number of digits that only a code has. */
const LONG_NUMBER = /^\d{8,11}$/;
/** Most words that a code is typed in: "400 252 14". */
const MAX_PARTS = 3;

/** Names of the lists that codes are from. */
const REGISTERS = new Set('rncp rs formacode rome cfd mef mefstat certifinfo'.split(' '));
/** Words that announce a code. */
const CODE_WORDS = new Set('code codes fiche numero num n no'.split(' '));
/** Words that may precede them, or a code. */
const FRAME_WORDS = new Set(
  'formation formations metier metiers titre diplome certification certif info forma du de la le pour avec'.split(' '),
);
/** Other ways to write the name of a list. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\brnpc(?=\d|\b)/g, 'rncp'],
  [/\brepertoire specifique\b|\br[\s.]{1,3}s\b[\s.]{0,3}(?=\d)/g, 'rs '],
  [/\bforma[ -]?codes?(?=\d|\b)/g, 'formacode'],
  [/\bcertif[ -]info\b/g, 'certifinfo'],
  [/\bn\s?[°º]/g, 'numero '],
  [/_/g, ' '],
];
const GLUED = /\b(rncp|rs|formacode|rome|cfd|mef|certifinfo)(?=[a-z]?\d)/g;

/** Trainings read between two pauses. */
const TRAININGS_PER_STEP = 256;

/** Spellings of the codes of a training, in lower case: with their register or without. */
export function codesOf({
  certifications,
  formacodes,
  rome,
}: Pick<Training, 'certifications' | 'formacodes' | 'rome'>): string[] {
  const registered = certifications.flatMap(({ kind, code }) =>
    kind === 'rncp' || kind === 'rs' ? [code, kind + code] : [code],
  );
  return [...registered, ...formacodes, ...rome].map(code => code.toLowerCase());
}

/** Finds trainings by their codes in a text: RNCP320 or 320, RS5204, ROME K1304, Formacode 43436, code of a diploma. */
export class TypedCodes {
  readonly #trainings = new Map<string, number[]>();

  /** Reads the codes of trainings; pauses between batches. */
  static *build(
    trainings: Iterable<Pick<Training, 'certifications' | 'formacodes' | 'rome'>>,
  ): CooperativeTask<TypedCodes> {
    const codes = new TypedCodes();
    let number = 0;
    for (const training of trainings) {
      for (const code of codesOf(training)) codes.#add(code, number);
      if (++number % TRAININGS_PER_STEP === 0) yield;
    }
    return codes;
  }

  /**
   * @param isWord - whether a code typed alone is a word of the titles ("R489"): it then stays in the text.
   * @param isNamed - reads only the codes after the name of their list: "rncp 59000" is no postal code.
   */
  parse(text: string, isWord: (word: string) => boolean, isNamed = false): CodesInText {
    const folded = SPELLINGS.reduce((rest, [spelling, name]) => rest.replace(spelling, name), fold(text)).replace(
      GLUED,
      '$1 ',
    );
    const words = [...folded.matchAll(/[a-z0-9]+/g)].map(({ 0: word, index }) => ({
      word,
      start: index,
      end: index + word.length,
    }));
    let matches: ReadonlySet<number> | undefined;
    let rest = '';
    let from = 0;
    for (let i = 0; i < words.length;) {
      const { register, next } = readRegister(words.map(({ word }) => word).slice(i));
      const parts = words.slice(i + next, i + next + MAX_PARTS).map(({ word }) => word);
      const code = isNamed && register === undefined ? undefined : this.#codeAt(parts, register, isWord);
      if (!code) {
        i++;
        continue;
      }
      matches = new Set(code.trainings.filter(training => !matches || matches.has(training)));
      rest += `${folded.slice(from, words[i]!.start)} `;
      i += next + code.length;
      from = words[i - 1]!.end;
    }
    return { text: matches ? rest + folded.slice(from) : text, trainings: matches };
  }

  /** Trainings with the code at the beginning of some words, and the number of words of the code. */
  #codeAt(
    parts: readonly string[],
    register: string | undefined,
    isWord: (word: string) => boolean,
  ): { readonly trainings: readonly number[]; readonly length: number } | undefined {
    for (let length = parts.length; length > 0; length--) {
      const typedCode = parts.slice(0, length).join('');
      const isJobCode = JOB_CODE.test(typedCode);
      if (length > 1 && register === undefined && !isJobCode && !LONG_NUMBER.test(typedCode)) continue;
      if (length === 1 && register === undefined && isWord(typedCode)) continue;
      const isNumbered = register === 'rncp' || register === 'rs';
      const code = isNumbered ? typedCode.replace(/^0+/, '') : isJobCode ? jobCode(typedCode) : typedCode;
      const trainings = CODE.test(code) ? this.#trainings.get(isNumbered ? register + code : code) : undefined;
      if (trainings) return { trainings, length };
    }
    return undefined;
  }

  #add(key: string, training: number): void {
    const trainingsOfCode = this.#trainings.get(key);
    if (!trainingsOfCode) this.#trainings.set(key, [training]);
    else if (trainingsOfCode.at(-1) !== training) trainingsOfCode.push(training);
  }
}

/** Name of the register at the beginning of some words, empty when they only announce a code, with their number. */
function readRegister(words: readonly string[]): { readonly register: string | undefined; readonly next: number } {
  let register: string | undefined;
  let next = 0;
  for (; next < words.length; next++) {
    const word = words[next]!;
    if (REGISTERS.has(word)) register = word;
    // Jobs of transport have codes in N: "n 3203".
    else if (CODE_WORDS.has(word) && !beginsJobCode(word, words[next + 1], register)) register ??= '';
    else if (!FRAME_WORDS.has(word)) break;
  }
  return { register, next };
}

function beginsJobCode(word: string, after = '', register?: string): boolean {
  return word === 'n' && /^[\do]{4}$/.test(after) && (register === undefined || register === 'rome');
}

function jobCode(typedCode: string): string {
  return typedCode.charAt(0) + typedCode.slice(1).replaceAll('o', '0');
}
