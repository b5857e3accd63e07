// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Plugin } from 'rollup';

/** Chunks that share a function call it by one name. */
export function sameNames(): Plugin;
