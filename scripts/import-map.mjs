// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/import-map.mjs ADDRESS: prints the code to paste in a page so that a browser refuses any changed file of
// dist/cdn: the import map with the digest of each script, the tag, and the digest of the map itself for a CSP.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from './support/run.mjs';

/**
 * @param {string} address - folder of the files, such as `https://widgets.exemple.fr/0.1.0/`.
 * @param {{ file: string, integrity: string }[]} files - files of `manifest.json`.
 */
export function importMap(address, files) {
  const base = address.endsWith('/') ? address : `${address}/`;
  const scripts = files.filter(({ file }) => file.endsWith('.js'));
  const entry = scripts.find(({ file }) => file === 'orientation-widgets.js');
  if (!entry || !/^https?:$/.test(new URL(base).protocol)) throw new Error('no entry, or not an address of a folder');
  const integrity = Object.fromEntries(scripts.map(each => [new URL(each.file, base).href, each.integrity]));
  // Whatever the address, no tag may end the script early.
  const map = JSON.stringify({ integrity }).replaceAll('<', '\\u003c');
  return {
    html: `<script type="importmap">${map}</script>
<script type="module" src="${new URL(entry.file, base).href}" integrity="${entry.integrity}" crossorigin></script>`,
    source: `'sha256-${createHash('sha256').update(map).digest('base64')}'`,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { files } = JSON.parse(readFileSync(`${root}dist/cdn/manifest.json`, 'utf8'));
  const { html, source } = importMap(process.argv[2] ?? 'https://widgets.exemple.fr/0.1.0/', files);
  console.log(`${html}\n\n<!-- In script-src of a CSP: ${source} -->`);
}
