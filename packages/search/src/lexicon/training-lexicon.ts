// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CooperativeTask } from '../cooperative-task.js';
import { TASKS } from './tasks.js';
import { FORMER_DIPLOMAS } from './former-diplomas.js';
import { Lexicon } from './lexicon.js';
import { BRANDS, SLANG } from './current-names.js';
import { ACRONYM_TITLES } from './acronym-titles.js';
import { OBJECTS } from './objects.js';

let lexicon: Lexicon | undefined;

/** Lexicon that translates everyday words into titles of trainings; built on the first call. */
export function* trainingLexicon(): CooperativeTask<Lexicon> {
  return (lexicon ??= yield* Lexicon.build([FORMER_DIPLOMAS, ACRONYM_TITLES, SLANG, BRANDS, TASKS, OBJECTS]));
}
