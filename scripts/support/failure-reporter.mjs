// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Second reporter for node:test: records each failing test, while the main reporter prints.
import { recordFailureEvent } from './failures.mjs';

export default async function* failures(source) {
  for await (const { type, data } of source) if (type === 'test:fail') recordFailureEvent(data);
  // A reporter must be a generator, even without output.
  yield '';
}
