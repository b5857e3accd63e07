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

const CODE = /\b(?:(?:rncp|rs|formacode|rome|cfd)\s*(?::\s*)?)?([a-z]{0,4}\d[a-z0-9]{2,10})\b/g;
const REGISTER = /^(rncp|rs)\s*(?::\s*)?/;

/** Trainings read between two pauses. */
const TRAININGS_PER_STEP = 256;

/** What a code of a training is typed as, in lower case: with its register or without. */
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

  /** @param isWord - whether a code typed alone is a word of the titles ("R489"): it then stays in the text. */
  parse(text: string, isWord: (word: string) => boolean): CodesInText {
    let matches: ReadonlySet<number> | undefined;
    const rest = fold(text).replace(CODE, (typedCode: string, code: string) => {
      const register = REGISTER.exec(typedCode)?.[1] ?? '';
      const trainings = this.#trainings.get(code.startsWith(register) ? code : register + code);
      if (!trainings || (typedCode === code && isWord(code))) return typedCode;
      matches = new Set(trainings.filter(training => !matches || matches.has(training)));
      return ' ';
    });
    return { text: matches ? rest : text, trainings: matches };
  }

  #add(key: string, training: number): void {
    const trainingsOfCode = this.#trainings.get(key);
    if (!trainingsOfCode) this.#trainings.set(key, [training]);
    else if (trainingsOfCode.at(-1) !== training) trainingsOfCode.push(training);
  }
}
