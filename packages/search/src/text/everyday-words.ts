// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CooperativeTask } from '../cooperative-task.js';
import { contentWords } from './content-words.js';
import type { Synonyms } from './synonyms.js';
import { parseSynonyms } from './synonym-table.js';
import type { Synonym } from './synonym-table.js';
import type { QueryWord } from './text-query.js';
import { FIELD, keepSmallest, Vocabulary } from './vocabulary.js';
import type { WordMatches } from './vocabulary.js';

/** Minimum lengths: shorter words resemble too many others. */
const MIN_LENGTH = { unfinished: 4, misspelt: 5 };
/** Maximum penalty: about one letter. */
const MAX_PENALTY = 2;
/** Synonyms read between two pauses. */
const SYNONYMS_PER_STEP = 64;

/** Synonyms of an everyday word similar to the typed one. */
export interface EverydayMeaning {
  readonly phrases: readonly Synonym[];
  /** Penalty of the resemblance: see `PENALTY` in vocabulary.ts. */
  readonly penalty: number;
}

/** Finds the everyday words of a table of synonyms, unfinished or misspelt: "cuisto", "chofeur". */
export class EverydayWords {
  readonly #vocabulary: Vocabulary;
  readonly #phrases: readonly (readonly Synonym[])[];

  private constructor(vocabulary: Vocabulary, phrases: readonly (readonly Synonym[])[]) {
    this.#vocabulary = vocabulary;
    this.#phrases = phrases;
  }

  /** Reads a table of synonyms; pauses between batches. */
  static *build(synonyms: Synonyms): CooperativeTask<EverydayWords> {
    const vocabulary = new Vocabulary();
    const meanings: (readonly Synonym[])[] = [];
    let count = 0;
    for (const [typedText, phrases] of Object.entries(synonyms)) {
      if (++count % SYNONYMS_PER_STEP === 0) yield;
      const [word, ...otherWords] = contentWords(typedText);
      if (!word || otherWords.length > 0) continue;
      const id = vocabulary.add(word, meanings.length, FIELD.title);
      meanings[id] = parseSynonyms(phrases);
    }
    yield* vocabulary.freeze();
    return new EverydayWords(vocabulary, meanings);
  }

  /** Meanings of the everyday words nearest to the typed one. */
  near({ text, unfinished }: QueryWord): EverydayMeaning[] {
    const matches: WordMatches =
      text.length < MIN_LENGTH.misspelt ? new Map<number, number>() : this.#vocabulary.near(text, false);
    if (unfinished && text.length >= MIN_LENGTH.unfinished)
      for (const [id, penalty] of this.#vocabulary.startingWith(text)) keepSmallest(matches, id, penalty);
    return [...matches]
      .filter(([, penalty]) => penalty <= MAX_PENALTY)
      .map(([id, penalty]) => ({ phrases: this.#phrases[id]!, penalty }));
  }
}
