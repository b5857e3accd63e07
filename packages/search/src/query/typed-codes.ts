// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Training } from '@orientation-widgets/feed';
import { fold } from '../text/fold.js';

/** What is left of a text once its codes are taken out. */
export interface CodesInText {
  readonly text: string;
  /** Trainings that bear every code; undefined when there is no code. */
  readonly trainings: ReadonlySet<number> | undefined;
}

const CODE = /\b(?:(?:rncp|rs|formacode|rome|cfd)\s*:?\s*)?([a-z]{0,4}\d[a-z0-9]{2,10})\b/g;
const REGISTER = /^(rncp|rs)\s*:?\s*/;

/** Finds trainings by the codes they bear: RNCP320 or 320, RS5204, ROME K1304, Formacode 43436, code of a diploma. */
export class TypedCodes {
  readonly #trainings = new Map<string, number[]>();

  constructor(trainings: Iterable<Training>) {
    let number = 0;
    for (const { certifications, formacodes, rome } of trainings) {
      for (const { kind, code } of certifications) {
        this.#add(code, number);
        if (kind === 'rncp' || kind === 'rs') this.#add(kind + code, number);
      }
      for (const code of [...formacodes, ...rome]) this.#add(code, number);
      number++;
    }
  }

  /** `isWord` tells which numbers belong to titles ("R489"): those stay words. */
  read(text: string, isWord: (word: string) => boolean): CodesInText {
    let found: ReadonlySet<number> | undefined;
    const rest = fold(text).replace(CODE, (typed: string, code: string) => {
      const register = REGISTER.exec(typed)?.[1] ?? '';
      const trainings = this.#trainings.get(code.startsWith(register) ? code : register + code);
      if (!trainings || (typed === code && isWord(code))) return typed;
      found = new Set(trainings.filter(training => !found || found.has(training)));
      return ' ';
    });
    return { text: found ? rest : text, trainings: found };
  }

  #add(code: string, training: number): void {
    const key = code.toLowerCase();
    const known = this.#trainings.get(key);
    if (!known) this.#trainings.set(key, [training]);
    else if (known.at(-1) !== training) known.push(training);
  }
}
