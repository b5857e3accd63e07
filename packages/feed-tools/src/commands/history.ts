// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { countOf } from '../messages/french-numbers.js';
import { message } from '../messages/message.js';
import { textOf } from '../messages/text-of.js';
import { readNights, type Night } from '../nights/read-nights.js';
import { rollBack } from '../nights/roll-back.js';
import { readArguments } from './arguments.js';
import { print, printJson } from './terminal.js';

/** Collections whose counts are listed for each night. */
const COUNTED = ['trainings', 'sessions', 'jobs', 'directory', 'observations'] as const;

/** Command `history DIR`: lists the feeds that the folder keeps, latest first. */
export async function history(args: readonly string[]): Promise<number> {
  const commandArguments = readArguments(args, { json: { type: 'boolean' } }, ['DOSSIER']);
  const nights = await readNights(commandArguments.positionals[0] ?? '');
  if (commandArguments.flag('json'))
    printJson(nights.map(({ id, updated, isServed, counts }) => ({ id, updated, isServed, counts })));
  else print(nights.length > 0 ? nights.map(nightLine) : [textOf(message('no-night'), 'fr')]);
  return 0;
}

/** Command `rollback DIR NIGHT`: serves an earlier feed again. */
export async function rollback(args: readonly string[]): Promise<number> {
  const { positionals } = readArguments(args, {}, ['DOSSIER', 'NUIT']);
  const [folder = '', name = ''] = positionals;
  const { id, updated } = await rollBack(folder, name);
  print([`${folder}\u202f: le flux du ${updated} (${id}) est servi.`]);
  return 0;
}

function nightLine({ id, updated, isServed, counts }: Night): string {
  const amounts = COUNTED.flatMap(name => (counts[name] === undefined ? [] : [countOf(name, counts[name])]));
  return [updated, id, isServed ? 'servi' : '     ', amounts.join(', ')].join('  ');
}
