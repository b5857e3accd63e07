// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The themes beside the scripts, and dist/cdn/manifest.json: each file with its size and its hash for Subresource Integrity.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { root } from './run.mjs';

const themes = `${root}packages/elements/themes/`;

export function publishThemes() {
  return {
    name: 'publish-themes',
    buildStart() {
      for (const file of readdirSync(themes)) this.emitFile({ type: 'asset', fileName: `themes/${file}`, source: readFileSync(themes + file) });
    },
  };
}

export function writeManifest() {
  return {
    name: 'cdn-manifest',
    generateBundle(_, bundle) {
      const files = Object.values(bundle).map(file => {
        const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
        return { file: file.fileName, bytes: content.length, brotli: brotliCompressSync(content).length, integrity: `sha384-${createHash('sha384').update(content).digest('base64')}` };
      });
      files.sort((a, b) => a.file.localeCompare(b.file));
      this.emitFile({ type: 'asset', fileName: 'manifest.json', source: `${JSON.stringify({ files }, null, 2)}\n` });
    },
  };
}
