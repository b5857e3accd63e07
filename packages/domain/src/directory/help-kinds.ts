// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Kinds that the finder lists by default: those that the visitor can go to, ask for or use. */
export const HELP_KINDS = 'structure,scheme,aid,tool,place,campus';
