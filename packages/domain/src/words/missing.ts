// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Why there is no value. `no-record` is no reason of the source: the feed has no record at all. */
export type Missing = 'secret' | 'below-threshold' | 'not-published' | 'not-collected' | 'not-applicable' | 'no-record';
