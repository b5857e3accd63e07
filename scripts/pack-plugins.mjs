// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run build:plugins: writes dist/integrations, a folder for each system, ready to be copied among its plugins. Each
// has its own copy of the shared code, integrations/core.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
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

if (import.meta.main ?? process.argv[1] === new URL(import.meta.url).pathname) {
  for (const system of Object.keys(PLUGINS)) console.log(packPlugin(system, `${root}dist/integrations/${system}`));
}
