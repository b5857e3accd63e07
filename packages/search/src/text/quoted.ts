// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A text between quotes is searched as it is: no word is corrected nor read otherwise. */
export const QUOTED = /^\s*["«“].*["»”]\s*$/;
