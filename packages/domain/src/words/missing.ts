// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Reason for a missing value. `no-record` means that the feed has no record; the source does not give it. */
export type Missing = 'secret' | 'below-threshold' | 'not-published' | 'not-collected' | 'not-applicable' | 'no-record';
