// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { errorJson, messageOf } from './error-message.js';
import { complain } from './terminal.js';

/** Says why the command refuses, to people and, with `--json`, to programs. */
export function refuse(error: unknown, json: boolean): void {
  complain(messageOf(error));
  if (json) process.stdout.write(`${errorJson(error)}\n`);
}
