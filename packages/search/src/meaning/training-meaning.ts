// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CooperativeTask } from '../cooperative-task.js';
import { DEEDS } from './deeds.js';
import { FORMER_DIPLOMAS } from './former-diplomas.js';
import { Meaning } from './meaning.js';
import { BRANDS, SLANG } from './names-of-today.js';
import { SHORT_NAMES } from './short-names.js';
import { THINGS } from './things.js';

let meaning: Meaning | undefined;

/** Reads what people say into titles of trainings; made on the first call. */
export function* trainingMeaning(): CooperativeTask<Meaning> {
  return (meaning ??= yield* Meaning.build([FORMER_DIPLOMAS, SHORT_NAMES, SLANG, BRANDS, DEEDS, THINGS]));
}
