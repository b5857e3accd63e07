// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readFile } from 'node:fs/promises';
import { build } from './commands/build.js';
import { check } from './commands/check.js';
import { deposit } from './commands/deposit.js';
import { diff } from './commands/diff.js';
import { dump } from './commands/dump.js';
import { messageOf } from './commands/error-message.js';
import { example } from './commands/example.js';
import { index } from './commands/index-feed.js';
import { init } from './commands/init.js';
import { reportError } from './commands/report-error.js';
import { serve } from './commands/serve.js';
import { template } from './commands/template.js';
import { printError, printNotice } from './commands/terminal.js';
import { HELP, UsageError } from './commands/usage.js';
import { message } from './messages/message.js';
import { textOf } from './messages/text-of.js';

const COMMANDS: ReadonlyMap<string, (args: readonly string[]) => Promise<number>> = new Map([
  ['build', build],
  ['init', init],
  ['check', check],
  ['diff', diff],
  ['dump', dump],
  ['serve', serve],
  ['index', index],
  ['template', template],
  ['deposit', deposit],
  ['example', example],
]);

const EXIT_FAILURE = 1;
const EXIT_USAGE = 2;

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
  const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** One message without a stack trace: the person who runs the command did not write it. */
function report(error: unknown): number {
  if (error instanceof UsageError) {
    printError(textOf(error.reason, 'fr'));
    printNotice('Pour l’aide\u202f: orientation-feed --help');
    return EXIT_USAGE;
  }
  reportError(error, process.argv.includes('--json'));
  return EXIT_FAILURE;
}

// `orientation-feed dump … | head` closes the pipe: not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  printError(messageOf(error));
  process.exit(EXIT_FAILURE);
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.exitCode = report(error);
}
