// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { buildSync } from 'esbuild';
import { root } from '../../support/paths.js';

/** A script, minified for a page, of a module that stands in the package of search; its exports are those of the global `search`. */
export const searchScript = (code: string): string =>
  buildSync({
    stdin: { contents: code, resolveDir: `${root}packages/search` },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    globalName: 'search',
    target: 'es2022',
    write: false,
  }).outputFiles[0]?.text ?? '';
