// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Looks up the verbs of verbs.txt, for the checks of titles and of commit messages.
import { readFileSync } from 'node:fs';

const AUXILIARIES = new Set(
  'is are was were has have had does do did can cannot may might must will would should be'.split(' '),
);

/** Conjugates a verb in the third person: “add” → “adds”, “carry” → “carries”, “press” → “presses”. */
function thirdPerson(verb) {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

const verbs = new Set(
  readFileSync(new URL('verbs.txt', import.meta.url), 'utf8')
    .trim()
    .split(/\s+/),
);
const thirdPersons = new Set([...verbs].map(thirdPerson));

export const isVerb = word => verbs.has(word);

export const isThirdPerson = word => thirdPersons.has(word);

/** Whether a word can be the verb of a sentence whose subject is one thing. */
export const isFiniteVerb = word => AUXILIARIES.has(word) || thirdPersons.has(word) || /n['’]t$/.test(word);
