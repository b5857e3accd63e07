// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CooperativeTask } from '../cooperative-task.js';
import { Meaning } from '../meaning/meaning.js';
import { JOB_DEEDS } from './job-deeds.js';
import { JOB_DEEDS_WITH_PEOPLE } from './job-deeds-with-people.js';
import { JOB_THINGS } from './job-things.js';
import { JOB_WORKPLACES } from './job-workplaces.js';
import { JOB_WORLDS } from './job-worlds.js';

let meaning: Meaning | undefined;

/** Reads what people say into names of jobs; made on the first call. */
export function* jobMeaning(): CooperativeTask<Meaning> {
  return (meaning ??= yield* Meaning.build([JOB_DEEDS, JOB_DEEDS_WITH_PEOPLE, JOB_WORLDS, JOB_WORKPLACES, JOB_THINGS]));
}
