// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { runSteps } from '../cooperative-task.js';
import type { Synonyms } from './synonyms.js';
import { contentWords, synonymsOf } from './text-query.js';
import type { QueryWord, Synonym } from './text-query.js';
import { FIELD, keepBest, Vocabulary } from './vocabulary.js';
import type { WordMatches } from './vocabulary.js';

/** Shorter, too many words are near. */
const SHORTEST = { begun: 4, misspelt: 5 };
/** Penalty of the worst error forgiven: about one letter. */
const MOST = 2;

/** What an everyday word stands for. */
export interface Meaning {
  readonly phrases: readonly Synonym[];
  /** How far what was typed is from the word. */
  readonly penalty: number;
}

/** The everyday words of a table of synonyms, begun or misspelt: "cuisto", "chofeur". */
export class EverydayWords {
  readonly #vocabulary = new Vocabulary();
  readonly #phrases: (readonly Synonym[])[] = [];

  constructor(synonyms: Synonyms) {
    for (const [typed, meant] of Object.entries(synonyms)) {
      const [word, ...others] = contentWords(typed);
      if (!word || others.length > 0) continue;
      const id = this.#vocabulary.add(word, this.#phrases.length, FIELD.title);
      this.#phrases[id] = synonymsOf(meant);
    }
    runSteps(this.#vocabulary.freeze());
  }

  /** The meanings of the words nearest to what was typed. */
  near({ text, open }: QueryWord): Meaning[] {
    const matches: WordMatches = text.length < SHORTEST.misspelt ? new Map() : this.#vocabulary.near(text, false);
    if (open && text.length >= SHORTEST.begun)
      for (const [id, penalty] of this.#vocabulary.startingWith(text)) keepBest(matches, id, penalty);
    return [...matches]
      .filter(([, penalty]) => penalty <= MOST)
      .map(([id, penalty]) => ({ phrases: this.#phrases[id]!, penalty }));
  }
}
