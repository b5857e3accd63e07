// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { ACRONYMS, KINDS } from '../text/acronyms.js';
import { contentWords } from '../text/content-words.js';
import { aliasesOf, compoundsOf } from '../text/document-words.js';
import { simplify } from '../text/fold.js';
import { stem } from '../text/stem.js';
import type { TextDocument } from '../text/text-index.js';

/** Words of a document, as in the index of a page: each once, in the first field that contains it. */
export interface IndexedWords {
  /** Words of the title. */
  readonly title: readonly string[];
  /** Compounds as one word, acronyms and their long forms. */
  readonly alias: readonly string[];
  /** Words of its domains and jobs. */
  readonly related: readonly string[];
}

/** The words of a document, for an engine that only has to match them exactly. */
export function indexWords({ text, related = [] }: TextDocument): IndexedWords {
  const seen = new Set<string>();
  const unseen = (words: readonly string[]): string[] => words.filter(word => !seen.has(word) && seen.add(word));
  const words = contentWords(text);
  const compounds = compoundsOf(simplify(text)).map(parts => parts.join(''));
  const title = unseen(words);
  const alias = unseen([...compounds, ...aliasesOf(words, words.map(stem))]);
  return { title, alias, related: unseen([...related].flatMap(contentWords)) };
}

/**
 * Fingerprint of the words that the tables give for their own entries: versions of the tables, or of the code that
 * reads them, with different fingerprints must not write in one index.
 */
export function wordTables(): string {
  return JSON.stringify([...KINDS, ...ACRONYMS].map(entry => indexWords({ text: entry.join(' ') })));
}
