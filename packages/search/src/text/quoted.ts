// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Pattern of a quoted text, which is searched literally: no word is corrected or replaced. */
export const QUOTED = /^\s*["«“].*["»”]\s*$/;
