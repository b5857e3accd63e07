// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '@orientation-widgets/feed';
import { writeFile } from 'node:fs/promises';
import { countOf } from '../messages/french-numbers.js';
import { readEarlierFeed, type EarlierFeed } from '../report/earlier-feed.js';
import type { BuildReport } from '../report/report.js';
import { errorJson, messageOf } from './error-message.js';
import { exitCodeOf, failureClass, type FailureClass } from './exit-code.js';

/** Outcome of a build, for the monitoring of nightly builds. */
export interface BuildOutcome {
  outcome: 'published' | 'refused';
  /** Class of the failure; absent when the feed was published. */
  class?: FailureClass;
  exitCode: number;
  /** Time when the build ended, ISO 8601. */
  at: string;
  /** One line of French, for an email. */
  line: string;
  /** Feed that the folder serves after the build; absent when there is none. */
  served?: EarlierFeed;
}

/** Collections counted in the line for an email. */
const COUNTED: readonly CollectionName[] = ['trainings', 'sessions', 'jobs'];

/** Returns the outcome of a build that published a feed. */
export async function publishedOutcome({ title, earlier }: BuildReport, out: string): Promise<BuildOutcome> {
  const served = await readEarlierFeed(out);
  const amounts = COUNTED.filter(name => served?.counts[name] !== undefined).map(name => {
    const count = served?.counts[name] ?? 0;
    const before = earlier?.counts[name];
    const change =
      before === undefined || before === count ? '' : ` (${count > before ? '+' : '−'}${Math.abs(count - before)})`;
    return `${countOf(name, count)}${change}`;
  });
  const line = `Flux publié\u202f: ${[title, ...amounts].join(', ')}.`;
  return { outcome: 'published', exitCode: 0, at: new Date().toISOString(), line, ...(served && { served }) };
}

/** Returns the outcome of a build that published nothing. */
export async function refusedOutcome(error: unknown, out: string): Promise<BuildOutcome> {
  const served = await readEarlierFeed(out);
  const consequence = served ? `Le flux du ${served.updated.slice(0, 10)} reste servi.` : 'Aucun flux n’est servi.';
  const line = `Flux refusé\u202f: ${messageOf(error)}. ${consequence}`;
  return {
    outcome: 'refused',
    class: failureClass(error),
    exitCode: exitCodeOf(error),
    at: new Date().toISOString(),
    line,
    ...errorJson(error),
    ...(served && { served }),
  };
}

/** Writes an outcome as JSON, for programs. */
export async function writeOutcome(outcome: BuildOutcome, file: string): Promise<void> {
  await writeFile(file, `${JSON.stringify(outcome, null, 2)}\n`);
}
