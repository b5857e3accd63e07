// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Share of the repeated questions of these tests that are asked, from `ENGINE_SHARE`: all of them by default. */
const SHARE = Number(process.env.ENGINE_SHARE ?? 1);
/** Maximum step between two moments under test. */
const WIDEST_STEP = 3;

/** Returns a count reduced to the share of the questions. */
export const shareOf = (count: number): number => Math.ceil(count * SHARE);

/** Step from one moment under test to the next, for tests repeated at each moment. */
export const SHARE_STEP = Math.min(WIDEST_STEP, Math.round(1 / SHARE));
