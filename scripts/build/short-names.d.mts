// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Plugin } from 'rollup';

/** The shortest names to the most used of a chunk. */
export function shortNames(): Plugin;
