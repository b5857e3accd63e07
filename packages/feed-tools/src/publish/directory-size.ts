// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Minimum number of records for splitting a directory into files; a smaller one is read whole. */
export const MIN_DIRECTORY = 1000;
