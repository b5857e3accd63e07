// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Plugin } from 'rollup';

/** Short names for the custom properties that only the elements read, the same in every chunk. */
export function shortProperties(): Plugin;
