// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { errorJson, messageOf } from './error-message.js';
import { printError, printJson } from './terminal.js';

/** Prints an error for people and, with `--json`, for programs. */
export function reportError(error: unknown, json: boolean): void {
  printError(messageOf(error));
  if (json) printJson(errorJson(error), 0);
}
