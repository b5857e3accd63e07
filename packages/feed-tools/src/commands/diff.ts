// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { diffFeeds } from '../diff/diff-feeds.js';
import { diffSummary } from '../diff/diff-summary.js';
import { readArguments } from './arguments.js';
import { print, printJson } from './terminal.js';

/** `diff OLD NEW`: each a file, a folder or an address. */
export async function diff(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { json: { type: 'boolean' } }, ['ANCIEN', 'NOUVEAU']);
  const [from = '', to = ''] = read.positionals;
  const found = await diffFeeds(from, to);
  if (read.flag('json')) printJson(found);
  else print(diffSummary(found));
  return 0;
}
