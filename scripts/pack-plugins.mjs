// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run build:plugins: dist/integrations, a folder for each system, ready to be copied where it keeps its plugins. Each has its own copy
// of what they share, integrations/core.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { root } from './support/run.mjs';

/** Folder of the plugin of each system, as the system names it. */
export const PLUGINS = { wordpress: 'orientation-widgets', spip: 'orientation', drupal: 'orientation_widgets' };

/** Writes the plugin of a system in a folder, and gives its path. */
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
