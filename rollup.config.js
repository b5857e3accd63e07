// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The CDN bundle: one entry, the autoloader, and chunks it asks for when a tag is on the page.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { chunkNames } from './scripts/build/chunk-names.mjs';
import { chunkOf } from './scripts/build/chunks.mjs';
import { minify } from './scripts/build/minify.mjs';
import { minifyTemplates } from './scripts/build/minify-templates.mjs';
import { parallelImports } from './scripts/build/parallel-imports.mjs';
import { usedOfLit } from './scripts/build/used-of-lit.mjs';
import { shortProperties } from './scripts/build/short-properties.mjs';
import { sameNames } from './scripts/build/same-names.mjs';
import { shortNames } from './scripts/build/short-names.mjs';
import { publishAssets, writeManifest } from './scripts/build/cdn-manifest.mjs';
import { thirdPartyNotices } from './scripts/build/third-party-notices.mjs';

export default {
  // check-theme is asked for by a webmaster, never by a page; frame, by frame.html alone.
  input: {
    'orientation-widgets': 'packages/elements/dist/autoloader.js',
    'check-theme': 'packages/elements/dist/themes/check-theme.js',
    frame: 'packages/elements/dist/frame.js',
  },
  // Of Lit's translator, only what is asked for.
  treeshake: { moduleSideEffects: id => !id.includes('@lit/localize') },
  output: {
    dir: 'dist/cdn',
    format: 'es',
    freeze: false,
    generatedCode: { arrowFunctions: true, constBindings: true },
    entryFileNames: '[name].js',
    manualChunks: chunkOf,
    onlyExplicitManualChunks: true,
    // A few hundred bytes each cost a request and compress badly alone.
    experimentalMinChunkSize: 1500,
    banner: ({ isEntry }) => (isEntry ? '/*! orientation-widgets, MIT licence */' : ''),
  },
  plugins: [
    nodeResolve({ browser: true }),
    usedOfLit(),
    minifyTemplates(),
    shortProperties(),
    parallelImports(),
    shortNames(),
    sameNames(),
    minify(),
    chunkNames(),
    publishAssets(),
    thirdPartyNotices(),
    writeManifest(),
  ],
};
