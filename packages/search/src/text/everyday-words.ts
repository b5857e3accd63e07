// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { runTask } from './cooperative-task.js';
import { contentWords } from './content-words.js';
import type { Synonyms } from './synonyms.js';
import { parseSynonyms } from './synonym-table.js';
import type { Synonym } from './synonym-table.js';
import type { QueryWord } from './text-query.js';
import { FIELD, keepSmallest, Vocabulary } from './vocabulary.js';
import type { WordMatches } from './vocabulary.js';

/** Fewest letters: shorter words resemble too many others. */
const MIN_LENGTH = { unfinished: 4, misspelt: 5 };
/** Largest penalty accepted: about one letter. */
const MAX_PENALTY = 2;

/** The synonyms of an everyday word that resembles what was typed. */
export interface Meaning {
  readonly phrases: readonly Synonym[];
  /** Penalty of the resemblance: see `PENALTY` in vocabulary.ts. */
  readonly penalty: number;
}

/** Finds the everyday words of a table of synonyms, unfinished or misspelt: "cuisto", "chofeur". */
export class EverydayWords {
  readonly #vocabulary = new Vocabulary();
  readonly #phrases: (readonly Synonym[])[] = [];

  constructor(synonyms: Synonyms) {
    for (const [typed, phrases] of Object.entries(synonyms)) {
      const [word, ...others] = contentWords(typed);
      if (!word || others.length > 0) continue;
      const id = this.#vocabulary.add(word, this.#phrases.length, FIELD.title);
      this.#phrases[id] = parseSynonyms(phrases);
    }
    runTask(this.#vocabulary.freeze());
  }

  /** The meanings of the words nearest to what was typed. */
  near({ text, unfinished }: QueryWord): Meaning[] {
    const matches: WordMatches = text.length < MIN_LENGTH.misspelt ? new Map() : this.#vocabulary.near(text, false);
    if (unfinished && text.length >= MIN_LENGTH.unfinished)
      for (const [id, penalty] of this.#vocabulary.startingWith(text)) keepSmallest(matches, id, penalty);
    return [...matches]
      .filter(([, penalty]) => penalty <= MAX_PENALTY)
      .map(([id, penalty]) => ({ phrases: this.#phrases[id]!, penalty }));
  }
}
