// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Whether a test title is a short sentence. A program cannot parse English, so the verb is looked up: an auxiliary (is, has, cannot…), a verb
// of verbs.txt in the third person, or its plural after a word in -s (“elements share”). What is computed (`…`) is taken for a verb, unless
// it begins the title. A noun may pass for a verb; a true sentence fails only while its verb is not in the list: add it.
import { isFiniteVerb, isVerb } from './verbs.mjs';

export const MAX_TITLE = 90;

/** What is wrong with a title, in words; undefined when nothing is. */
export function titleProblem(title) {
  if (title.length > MAX_TITLE) return `${title.length} characters, ${MAX_TITLE} at most`;
  const words = title.toLowerCase().match(/[\p{L}’']+|…/gu) ?? [];
  const hasVerb = words.some(
    (word, index) =>
      isFiniteVerb(word) || (index > 0 && (word === '…' || (isVerb(word) && words[index - 1].endsWith('s')))),
  );
  return hasVerb ? undefined : 'no verb of scripts/lint/verbs.txt: say what the unit under test does';
}
