// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A second reporter for node:test: it records each test that fails, while the main reporter prints.
import { recordFailureEvent } from './failures.mjs';

export default async function* failures(source) {
  for await (const { type, data } of source) if (type === 'test:fail') recordFailureEvent(data);
  // A reporter must be a generator, even without output.
  yield '';
}
