// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { syncBuiltinESMExports } from 'node:module';
import zlib from 'node:zlib';

/**
 * Minimum size of a large file, in bytes: smaller files keep the best level, so that tests of their weight stay exact.
 */
const LARGE = 100_000;
const QUICK_QUALITY = 4;

/**
 * Compresses large files quickly until the end of the process: the best level of Brotli takes half of the time of a
 * large build.
 */
export function compressQuickly(): void {
  const { brotliCompressSync } = zlib;
  zlib.brotliCompressSync = (content, options) => {
    const params = { ...options?.params, [zlib.constants.BROTLI_PARAM_QUALITY]: QUICK_QUALITY };
    const isLarge = typeof content !== 'string' && content.byteLength > LARGE;
    return brotliCompressSync(content, isLarge ? { ...options, params } : options);
  };
  // The writers of a feed import the function by its name.
  syncBuiltinESMExports();
}
