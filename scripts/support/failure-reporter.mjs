// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A reporter for node:test beside the one that is read: it records each test that fails.
import { recordFailureEvent } from './failures.mjs';

export default async function* failures(source) {
  for await (const { type, data } of source) if (type === 'test:fail') recordFailureEvent(data);
  // A reporter is a generator, even without a word to say.
  yield '';
}
