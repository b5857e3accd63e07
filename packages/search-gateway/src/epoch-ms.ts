// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** The clock that threads share, in milliseconds of the epoch. It never goes back. */
export const epochMs = (): number => performance.timeOrigin + performance.now();
