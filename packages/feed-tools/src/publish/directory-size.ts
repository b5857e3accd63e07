// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A directory with fewer records is read whole. */
export const MIN_DIRECTORY = 1000;
