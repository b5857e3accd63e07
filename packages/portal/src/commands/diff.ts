// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { diffSites } from '../diff/diff-sites.js';
import { readArguments, CommandUsageError } from './arguments.js';
import { print, printJson } from './terminal.js';

/** Maximum number of pages listed per kind of change. */
const LISTED = 20;

/** `diff AVANT APRÈS`: prints the pages that were added, removed or changed. */
export async function diff(args: readonly string[]): Promise<number> {
  const commandArguments = readArguments(args, { json: { type: 'boolean' } }, 2);
  const [before, after] = commandArguments.positionals;
  if (before === undefined || after === undefined)
    throw new CommandUsageError('il faut deux dossiers : AVANT et APRÈS');
  const result = await diffSites(before, after);
  if (commandArguments.flag('json')) {
    printJson(result);
    return 0;
  }
  const { added, removed, changed, same, unreadable } = result;
  const lines = (title: string, pages: readonly string[]): string[] => [
    `${title} : ${pages.length}`,
    ...pages.slice(0, LISTED).map(page => `  ${page}`),
    ...(pages.length > LISTED ? [`  … et ${pages.length - LISTED} autres`] : []),
  ];
  print([
    ...lines('Pages nouvelles', added),
    ...lines('Pages retirées', removed),
    ...lines('Pages changées', changed),
    `Pages inchangées : ${same}`,
    ...(unreadable.length
      ? lines(
          'Pages non comparées',
          unreadable.map(({ page, reason }) => `${page} : ${reason}`),
        )
      : []),
  ]);
  return 0;
}
