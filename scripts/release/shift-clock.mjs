// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Imported before a program: its clock is 400 days late. What a build writes must not depend on the day.
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
