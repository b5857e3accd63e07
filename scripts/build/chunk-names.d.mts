// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Plugin } from 'rollup';

/** Short names for the chunks, in a folder named by what they hold. */
export function chunkNames(): Plugin;
