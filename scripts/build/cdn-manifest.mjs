// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The themes and the page of the <iframe> beside the scripts, and dist/cdn/manifest.json: each file with its size,
// its hash for Subresource Integrity and the name of its chunk, and what each package weighs.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'esbuild';
import { root } from '../support/run.mjs';
import { packageOf } from './third-party-notices.mjs';

const folders = { 'packages/elements/themes/': 'themes/', 'packages/elements/frame/': '' };

export function publishAssets() {
  return {
    name: 'publish-assets',
    buildStart() {
      for (const [from, to] of Object.entries(folders))
        for (const file of readdirSync(root + from))
          this.emitFile({ type: 'asset', fileName: to + file, source: readFileSync(root + from + file) });
    },
  };
}

/** Minified bytes of each package whose code a page may get. */
async function sizesOf(chunks) {
  const sizes = {};
  for (const [id, { code }] of chunks.flatMap(({ modules }) => Object.entries(modules))) {
    const name = packageOf(id)?.name;
    if (name && code)
      sizes[name] = (sizes[name] ?? 0) + Buffer.byteLength((await transform(code, { minify: true })).code);
  }
  return Object.fromEntries(Object.entries(sizes).sort());
}

export function writeManifest() {
  return {
    name: 'cdn-manifest',
    async generateBundle(_, bundle) {
      const files = Object.values(bundle).map(file => {
        const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
        return {
          file: file.fileName,
          ...(file.type === 'chunk' && { name: file.name }),
          bytes: content.length,
          brotli: brotliCompressSync(content).length,
          integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
        };
      });
      files.sort((a, b) => a.file.localeCompare(b.file));
      const packages = await sizesOf(Object.values(bundle).filter(({ type }) => type === 'chunk'));
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.json',
        source: `${JSON.stringify({ files, packages }, null, 2)}\n`,
      });
    },
  };
}
