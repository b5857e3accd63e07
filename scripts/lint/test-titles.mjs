// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Checks that a test title is a short sentence. A program cannot parse English, so it looks for a verb: an auxiliary
// (is, has, cannot…), a verb of verbs.txt in the third person, or its plural after a word in -s (“elements share”). A
// computed part (`…`) counts as a verb, unless it begins the title. A noun may be mistaken for a verb. When a correct
// sentence fails, add its verb to the list.
import { isFiniteVerb, isVerb } from './verbs.mjs';

export const MAX_TITLE = 90;

/** Describes the problem of a title; undefined when it has none. */
export function titleProblem(title) {
  if (title.length > MAX_TITLE) return `${title.length} characters, ${MAX_TITLE} at most`;
  const words = title.toLowerCase().match(/[\p{L}’']+|…/gu) ?? [];
  const hasVerb = words.some(
    (word, index) =>
      isFiniteVerb(word) || (index > 0 && (word === '…' || (isVerb(word) && words[index - 1].endsWith('s')))),
  );
  return hasVerb ? undefined : 'no verb of scripts/lint/verbs.txt: say what the unit under test does';
}
