// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { checkFeed } from '../check/check-feed.js';
import { checkSummary } from '../check/check-summary.js';
import { readArguments } from './arguments.js';
import { print, printJson } from './terminal.js';

/** `check FILE|DIR|URL` */
export async function check(args: readonly string[]): Promise<number> {
  const commandArguments = readArguments(args, { json: { type: 'boolean' } }, ['FICHIER, DOSSIER ou ADRESSE']);
  const target = commandArguments.positionals[0] ?? '';
  const result = await checkFeed(target);
  if (commandArguments.flag('json')) printJson(result);
  else print(checkSummary(result, target));
  // Widgets run on pages of other sites, which could not read this feed.
  const unreadable = result.serving.some(({ point, ok }) => point === 'cors' && !ok);
  return result.refusals.length > 0 || unreadable ? 1 : 0;
}
