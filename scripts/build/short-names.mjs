// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Shortens the names of a chunk before terser does: esbuild gives the shortest ones to the most used of the whole chunk,
// and the same ones to functions alike, which compresses better.
import { transform } from 'esbuild';

export function shortNames() {
  return {
    name: 'short-names',
    async renderChunk(code) {
      // A chunk is never inline in a page: escaping </script> there would define properties that a page may have spoilt.
      const supported = { 'inline-script': false };
      const { code: shorter } = await transform(code, {
        format: 'esm',
        target: 'es2022',
        supported,
        minifyIdentifiers: true,
        minifySyntax: true,
      });
      return { code: shorter, map: null };
    },
  };
}
