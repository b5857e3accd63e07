// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// What the CDN bundle has beside plain chunks: imports on demand that ask for a chunk and for what it imports in one wave of requests,
// the themes, the page of the <iframe>, the notices of third parties, and manifest.json: each file with its size, its hash for Subresource
// Integrity, the name of its chunk and the elements that begin with it, and what each package weighs.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'esbuild';
import { root } from '../support/run.mjs';
import { ELEMENTS, SHARED } from './chunk-table.mjs';
import { packageOf, thirdPartyNotices } from './third-party-notices.mjs';

const folders = { 'packages/elements/themes/': 'themes/', 'packages/elements/frame/': '' };

/** Minified bytes of each package whose code a page may get. */
async function sizesOf(modules) {
  const sizes = {};
  for (const [id, { code }] of modules) {
    const name = packageOf(id)?.name;
    if (name && code)
      sizes[name] = (sizes[name] ?? 0) + Buffer.byteLength((await transform(code, { minify: true })).code);
  }
  return Object.fromEntries(Object.entries(sizes).sort());
}

/** Tags of the elements whose first view is in a chunk. */
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
    // A browser learns what a chunk imports from the chunk itself, one wave of requests later.
    // What the core asks for comes after the content.
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
