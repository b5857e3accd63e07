// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Several suites of stories in one process, named in STORY_SUITES by scripts/audit.mjs: they share the walk.
import { waitForQuestions } from './story-walk.js';

async function declare(): Promise<void> {
  for (const name of (process.env.STORY_SUITES ?? '').split(',')) await import(`../${name}.test.ts`);
}

const suites = declare();
waitForQuestions(suites);
await suites;
