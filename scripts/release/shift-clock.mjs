// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Shifts the clock of a program that imports this module first, 400 days back: the output of a build must not depend on
// the day.
const SHIFT_MS = 400 * 86_400_000;
const { now } = Date;

globalThis.Date = class extends Date {
  constructor(...args) {
    if (args.length) super(...args);
    else super(now() - SHIFT_MS);
  }

  static now() {
    return now() - SHIFT_MS;
  }
};
