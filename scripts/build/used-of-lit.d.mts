// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Plugin } from 'rollup';

/** Leaves out of Lit what no element has; stops the build when one has it. */
export function usedOfLit(): Plugin;
