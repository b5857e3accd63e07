// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { GetManualChunk } from 'rollup';

/** Returns a function that names the chunk of each module, for Rollup's `manualChunks`. */
export function chunks(): GetManualChunk;
