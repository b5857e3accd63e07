// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The CDN bundle: one entry, the autoloader, and chunks that it loads when a tag is on the page.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { cdnBundle } from './scripts/build/cdn-bundle.mjs';
import { chunks } from './scripts/build/chunks.mjs';
import { minifyTemplates } from './scripts/build/minify-templates.mjs';

export default {
  // check-theme is loaded by a webmaster, never by a page; frame, only by frame.html.
  input: {
    'orientation-widgets': 'packages/elements/dist/autoloader.js',
    'check-theme': 'packages/elements/dist/themes/check-theme.js',
    frame: 'packages/elements/dist/frame.js',
  },
  // Only the imported parts of Lit's translator are kept.
  treeshake: { moduleSideEffects: id => !id.includes('@lit/localize') },
  onLog(level, log, handler) {
    // Chunks that import each other would run in an undefined order.
    if (log.code === 'CIRCULAR_CHUNK') handler('error', log);
    else handler(level, log);
  },
  output: {
    dir: 'dist/cdn',
    format: 'es',
    freeze: false,
    generatedCode: { arrowFunctions: true, constBindings: true },
    entryFileNames: '[name].js',
    // The translator is in the folder of the languages.
    chunkFileNames: ({ name, moduleIds }) =>
      name === 'localized' || moduleIds.some(id => id.includes('/locales/'))
        ? 'locales/[name]-[hash].js'
        : 'chunks/[name]-[hash].js',
    manualChunks: chunks(),
    onlyExplicitManualChunks: true,
    banner: ({ isEntry }) => (isEntry ? '/*! orientation-widgets, MIT licence */' : ''),
  },
  plugins: [
    nodeResolve({ browser: true }),
    minifyTemplates(),
    terser({ ecma: 2020, module: true, compress: { passes: 3, keep_fargs: false }, format: { comments: /^!/ } }),
    cdnBundle(),
  ],
};
