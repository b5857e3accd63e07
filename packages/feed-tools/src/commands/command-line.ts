// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readFile } from 'node:fs/promises';
import { message } from '../messages/message.js';
import { textOf } from '../messages/text-of.js';
import { build } from './build.js';
import { check } from './check.js';
import { deposit } from './deposit.js';
import { diff } from './diff.js';
import { dump } from './dump.js';
import { exitCodeOf } from './exit-code.js';
import { example } from './example.js';
import { history, rollback } from './history.js';
import { index } from './index-feed.js';
import { init } from './init.js';
import { lheo } from './lheo.js';
import { reportError } from './report-error.js';
import { serve } from './serve.js';
import { template } from './template.js';
import { printError, printNotice } from './terminal.js';
import { HELP, UsageError } from './usage.js';

const COMMANDS: ReadonlyMap<string, (args: readonly string[]) => Promise<number>> = new Map([
  ['build', build],
  ['init', init],
  ['check', check],
  ['diff', diff],
  ['dump', dump],
  ['history', history],
  ['rollback', rollback],
  ['serve', serve],
  ['index', index],
  ['lheo', lheo],
  ['template', template],
  ['deposit', deposit],
  ['example', example],
]);

const EXIT_USAGE = 2;

/** Runs `orientation-feed` with its arguments and returns its exit status: an error is printed, never thrown. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  try {
    return await run(args);
  } catch (error) {
    return report(error, args.includes('--json'));
  }
}

async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (options.includes('--help') || options.includes('-h')) {
    process.stdout.write(HELP);
    return 0;
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${await version()}\n`);
    return 0;
  }
  const command = name === undefined ? undefined : COMMANDS.get(name);
  if (!command)
    throw new UsageError(
      name === undefined ? message('command-missing') : message('command-unknown', { command: name }),
    );
  return command(rest);
}

async function version(): Promise<string> {
  const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Prints one message without a stack trace, which would not help the user of the command. */
function report(error: unknown, json: boolean): number {
  if (error instanceof UsageError) {
    printError(textOf(error.reason, 'fr'));
    printNotice('Pour l’aide\u202f: orientation-feed --help');
    return EXIT_USAGE;
  }
  reportError(error, json);
  return exitCodeOf(error);
}
