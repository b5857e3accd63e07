// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { writeCsv } from '@orientation-widgets/domain/words/csv-writer.js';
import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { mergeNeeds, NEED_COLUMNS, readNeeds, type RaisedNeed } from '../needs/raised-needs.js';
import { readArguments, CommandUsageError } from './arguments.js';
import { print, printError } from './terminal.js';

/** Maximum number of files of one command. */
const MOST_FILES = 500;

/**
 * `needs FICHIER… --into besoins.csv`: merges the needs of several files into one; returns 1 when a line was left out.
 */
export async function needs(args: readonly string[]): Promise<number> {
  const commandArguments = readArguments(args, { into: { type: 'string' } }, MOST_FILES);
  if (!commandArguments.positionals.length)
    throw new CommandUsageError('il faut au moins un fichier : needs lens.csv --into besoins.csv');
  const into = commandArguments.text('into') ?? 'besoins.csv';
  const before = existsSync(into) ? await readNeeds(into, into) : { needs: [], faults: [] };
  // An existing file with invalid lines is not replaced: they would be lost.
  for (const fault of before.faults) printError(fault);
  if (before.faults.length) throw new CommandUsageError(`${into} n’est pas changé : corrigez d’abord ses lignes`);
  const lists: (readonly RaisedNeed[])[] = [before.needs];
  const faults: string[] = [];
  for (const file of commandArguments.positionals) {
    const needsFile = await readNeeds(file, file);
    lists.push(needsFile.needs);
    faults.push(...needsFile.faults);
  }
  const { needs: merged, repeated } = mergeNeeds(lists);
  const rows = merged.map(need => NEED_COLUMNS.map(({ key }) => need[key]));
  await writeFile(`${into}.part`, writeCsv([NEED_COLUMNS.map(({ heading }) => heading), ...rows], { separator: ';' }));
  await rename(`${into}.part`, into);
  for (const fault of faults) printError(fault);
  print([
    `${into} : ${merged.length} besoins${repeated ? `, ${repeated} déjà là` : ''}${faults.length ? `, ${faults.length} lignes laissées` : ''}.`,
  ]);
  return faults.length ? 1 : 0;
}
