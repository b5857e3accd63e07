// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { runCommandLine } from './commands/command-line.js';
import { messageOf } from './commands/error-message.js';
import { printError } from './commands/terminal.js';

// `orientation-feed dump … | head` closes the pipe: not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  printError(messageOf(error));
  process.exit(1);
});

process.exitCode = await runCommandLine(process.argv.slice(2));
