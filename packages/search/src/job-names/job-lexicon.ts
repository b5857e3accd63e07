// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CooperativeTask } from '../cooperative-task.js';
import { Lexicon } from '../lexicon/lexicon.js';
import { JOB_TASKS } from './job-tasks.js';
import { JOB_CARE_TASKS } from './job-care-tasks.js';
import { JOB_OBJECTS } from './job-objects.js';
import { JOB_WORKPLACES } from './job-workplaces.js';
import { JOB_FIELDS } from './job-fields.js';

let lexicon: Lexicon | undefined;

/** Lexicon that translates everyday words into names of jobs; built on the first call. */
export function* jobLexicon(): CooperativeTask<Lexicon> {
  return (lexicon ??= yield* Lexicon.build([JOB_TASKS, JOB_CARE_TASKS, JOB_FIELDS, JOB_WORKPLACES, JOB_OBJECTS]));
}
