// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run build:plugins: writes dist/integrations, a folder for each system, ready to be copied among its plugins, and its
// ZIP, which WordPress takes from its own pages. Each has its own copy of the shared code, integrations/core.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { root } from './support/run.mjs';

/** Folder of the plugin of each system, with the name that the system requires. */
export const PLUGINS = { wordpress: 'orientation-widgets', spip: 'orientation', drupal: 'orientation_widgets' };

/** Writes the plugin of a system in a folder, and returns its path. */
export function packPlugin(system, folder) {
  const packed = `${folder}/${PLUGINS[system]}`;
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(`${root}integrations/${system}`, packed, { recursive: true });
  cpSync(`${root}integrations/core`, `${packed}/core`, { recursive: true });
  cpSync(`${root}LICENSE`, `${packed}/LICENSE`);
  return packed;
}

/**
 * Writes the ZIP of a packed plugin beside its folder, and returns its path.
 *
 * @param {string} packed Folder of the plugin.
 * @param {(parts: Iterable<readonly [string, Buffer]>) => Buffer} writeArchive Writer of ZIP archives.
 */
export function archivePlugin(packed, writeArchive) {
  const parts = readdirSync(packed, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`)
    .toSorted()
    .map(path => /** @type {const} */ ([`${basename(packed)}/${relative(packed, path)}`, readFileSync(path)]));
  writeFileSync(`${packed}.zip`, writeArchive(parts));
  return `${packed}.zip`;
}

if (import.meta.main ?? process.argv[1] === new URL(import.meta.url).pathname) {
  const { writeArchive } = await import('../packages/feed-tools/dist/xlsx/write-archive.js');
  for (const system of Object.keys(PLUGINS)) {
    const packed = packPlugin(system, `${root}dist/integrations/${system}`);
    console.log(packed);
    console.log(archivePlugin(packed, writeArchive));
  }
}
