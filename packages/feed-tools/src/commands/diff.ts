// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { diffFeeds } from '../diff/diff-feeds.js';
import { diffSummary } from '../diff/diff-summary.js';
import { addChanges } from '../diff/write-changes.js';
import { plural } from '../messages/french-numbers.js';
import { printableName } from '../text/printable.js';
import { readArguments } from './arguments.js';
import { print, printJson } from './terminal.js';

/** Command `diff OLD NEW`; each argument is a file, a folder or an address. */
export async function diff(args: readonly string[]): Promise<number> {
  const options = { json: { type: 'boolean' }, changes: { type: 'string' } } as const;
  const commandArguments = readArguments(args, options, ['ANCIEN', 'NOUVEAU']);
  const [from = '', to = ''] = commandArguments.positionals;
  const feedDiff = await diffFeeds(from, to);
  if (commandArguments.flag('json')) printJson(feedDiff);
  else print(diffSummary(feedDiff));
  const out = commandArguments.text('changes');
  if (out === undefined) return 0;
  const { changeCount, untold } = await addChanges(out, from, to);
  if (commandArguments.flag('json')) return 0;
  print(['', `${out}\u202f: ${plural(changeCount, 'changement')} dans les engagements.`]);
  for (const title of untold) print([`  Retiré, sans engagement parent pour le dire\u202f: ${printableName(title)}`]);
  return 0;
}
