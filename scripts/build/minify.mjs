// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Terser, chunk by chunk: what a chunk imports and exports keeps the name that every chunk gives it (same-names.mjs).
import { minify as terser } from 'terser';

export function minify() {
  return {
    name: 'minify',
    async renderChunk(code) {
      const reserved = this.parse(code).body.flatMap(({ specifiers = [] }) =>
        specifiers.map(({ local }) => local.name),
      );
      const { code: shorter } = await terser(code, {
        ecma: 2020,
        module: true,
        compress: { passes: 3, inline: 1, keep_fargs: false, hoist_props: false },
        mangle: { reserved },
        format: { comments: /^!/ },
      });
      return { code: shorter, map: null };
    },
  };
}
