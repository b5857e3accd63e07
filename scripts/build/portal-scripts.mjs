// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Builds the scripts of the pages of a portal. The configurator, built from its modules in packages/portal/dist, has
// the page, the picture of a figure, which loads on demand, and their shared code; the page of the preview is one file.
import { rm } from 'node:fs/promises';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild, transform } from 'esbuild';
import { rollup } from 'rollup';
import { root } from '../support/run.mjs';

/**
 * Returns the chunk of a module. The code that draws an element is loaded only when its picture is requested; the entry
 * is renamed, so that nothing imports it.
 */
const chunkOf = id => {
  if (/packages\/elements\//.test(id)) return 'picture';
  return /packages\/portal\//.test(id) ? undefined : 'base';
};

const minify = {
  name: 'minify',
  renderChunk: async code => (await transform(code, { minify: true, target: 'es2022', legalComments: 'eof' })).code,
};

/** Builds the search field of every page, and the search itself, which loads at the first key. */
export async function buildSearch() {
  const dir = `${root}packages/portal/dist/chercher`;
  await rm(dir, { recursive: true, force: true });
  const bundle = await rollup({
    input: { chercher: `${root}packages/portal/dist/search/start.js` },
    plugins: [nodeResolve({ browser: true }), minify],
  });
  await bundle.write({ dir, chunkFileNames: 'chercher-[hash].js', generatedCode: 'es2015' });
  await bundle.close();
}

/** Builds the script that stores pages on a device, and the service worker that serves them. */
export async function buildOffline() {
  await esbuild({
    entryPoints: ['keep', 'worker'].map(name => `${root}packages/portal/dist/offline/${name}.js`),
    outdir: `${root}packages/portal/dist/hors-connexion`,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
}

/** Builds the scripts of single pages, each made from several modules. */
export async function buildPageScripts() {
  await esbuild({
    entryPoints: { duel: `${root}packages/portal/dist/duel/duel.js` },
    outdir: `${root}packages/portal/dist/page-scripts`,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'eof',
    logLevel: 'warning',
  });
}

/** Builds the scripts of the documentation: its search field, and the page of an element. */
export async function buildDocumentationScripts() {
  const outdir = `${root}packages/portal/dist/documenter`;
  await rm(outdir, { recursive: true, force: true });
  await esbuild({
    entryPoints: ['search-start', 'playground'].map(name => `${root}packages/portal/dist/documentation/${name}.js`),
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
}

export async function buildConfigurator() {
  const dir = `${root}packages/portal/dist/integrer`;
  await rm(dir, { recursive: true, force: true });
  for (const [entry, manualChunks] of [
    ['configurator', chunkOf],
    ['preview', undefined],
  ]) {
    const bundle = await rollup({
      input: `${root}packages/portal/dist/configurator/${entry}.js`,
      plugins: [nodeResolve({ browser: true }), minify],
    });
    await bundle.write({
      dir,
      ...(manualChunks && { manualChunks }),
      chunkFileNames: '[name]-[hash].js',
      generatedCode: 'es2015',
    });
    await bundle.close();
  }
}
