// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Rollup plugin that completes the plain chunks of the CDN bundle: imports on demand that request a chunk and its own
// imports in one wave, the themes, the page of the <iframe>, the notices of third parties, and manifest.json, which
// gives each file with its size, its hash for Subresource Integrity, the name of its chunk and the elements that start
// with it, and the size of each package.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'esbuild';
import { root } from '../support/run.mjs';
import { ELEMENTS, SHARED } from './chunk-table.mjs';
import { packageOf, thirdPartyNotices } from './third-party-notices.mjs';

const folders = { 'packages/elements/themes/': 'themes/', 'packages/elements/frame/': '' };

/** Returns the minified size, in bytes, of each package whose code a page may get. */
async function sizesOf(modules) {
  const sizes = {};
  for (const [id, { code }] of modules) {
    const name = packageOf(id)?.name;
    if (name && code)
      sizes[name] = (sizes[name] ?? 0) + Buffer.byteLength((await transform(code, { minify: true })).code);
  }
  return Object.fromEntries(Object.entries(sizes).sort());
}

/** Returns the tags of the elements whose first view is in a chunk. */
const elementsOf = name => Object.entries(ELEMENTS).flatMap(([tag, { chunk = tag }]) => (chunk === name ? [tag] : []));

function describe(file) {
  const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
  const elements = elementsOf(file.name);
  return {
    file: file.fileName,
    ...(file.type === 'chunk' && { name: file.name, ...(elements.length && { elements }) }),
    bytes: content.length,
    brotli: brotliCompressSync(content).length,
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}

export function cdnBundle() {
  return {
    name: 'cdn-bundle',
    // A browser only learns the imports of a chunk from the chunk itself, one wave of requests later. The imports of
    // the core come after the content.
    renderDynamicImport({ chunk, getTargetChunkImports }) {
      if (chunk.name === 'core') return null;
      const files = (getTargetChunkImports() ?? [])
        .filter(({ chunk: imported }) => chunk.isEntry || imported.name !== 'core')
        .map(({ resolvedImportPath }) => `,import(${resolvedImportPath})`);
      return files.length ? { left: 'Promise.all([import(', right: `)${files.join('')}]).then(([n])=>n)` } : null;
    },
    buildStart() {
      for (const [from, to] of Object.entries(folders))
        for (const file of readdirSync(root + from))
          this.emitFile({ type: 'asset', fileName: to + file, source: readFileSync(root + from + file) });
    },
    async generateBundle(_, bundle) {
      for (const { name, imports = [] } of Object.values(bundle)) {
        const element = imports.map(file => bundle[file]?.name).find(imported => !SHARED[imported]);
        if (SHARED[name] && element)
          this.error(`the shared chunk ${name} imports ${element}, of an element: see scripts/build/chunk-table.mjs`);
      }
      const modules = Object.values(bundle).flatMap(({ modules = {} }) => Object.entries(modules));
      const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
      emit('THIRD-PARTY-NOTICES.txt', thirdPartyNotices(modules));
      const files = Object.values(bundle)
        .map(describe)
        .sort((a, b) => (a.file < b.file ? -1 : 1));
      emit('manifest.json', `${JSON.stringify({ files, packages: await sizesOf(modules) }, null, 2)}\n`);
    },
  };
}
