// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Exhausted limit: the time of a request, its work, or the work of its address. */
export type BusyReason = 'time' | 'request' | 'address';

/** The texts of a request were not read. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
  readonly reason: BusyReason;
  /** Seconds after which the same request may be answered. */
  readonly retryAfter: number;

  constructor(reason: BusyReason, retryAfter = 2) {
    super(`no ${reason} left`);
    this.reason = reason;
    this.retryAfter = retryAfter;
  }
}
