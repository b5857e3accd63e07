// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { buildSync } from 'esbuild';
import { root } from '../../support/paths.js';

/** Bundles and minifies a module of the search package for a page; its exports are those of the global `search`. */
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
