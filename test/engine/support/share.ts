// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Share of the repeated questions of these tests that is asked, from `ENGINE_SHARE`: all of them by default. */
const SHARE = Number(process.env.ENGINE_SHARE ?? 1);
/** Largest step between two moments that are tried. */
const WIDEST_STEP = 3;

/** So many, or the share of them that is asked. */
export const shareOf = (count: number): number => Math.ceil(count * SHARE);

/** Moments from one that is tried to the next, of what is tried at each moment. */
export const SHARE_STEP = Math.min(WIDEST_STEP, Math.round(1 / SHARE));
