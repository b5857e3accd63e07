// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { errorJson, messageOf } from './error-message.js';
import { printError } from './terminal.js';

/** Says why the command refuses, to people and, with `--json`, to programs. */
export function reportError(error: unknown, json: boolean): void {
  printError(messageOf(error));
  if (json) process.stdout.write(`${errorJson(error)}\n`);
}
