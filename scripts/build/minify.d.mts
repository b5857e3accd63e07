// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Plugin } from 'rollup';

/** Terser, chunk by chunk; names of imports and exports stay. */
export function minify(): Plugin;
