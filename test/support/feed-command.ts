// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.js';

/** A module that finds files beside itself still finds them from the bundle. */
const keepModuleUrls: Plugin = {
  name: 'keep-module-urls',
  setup({ onLoad }) {
    onLoad({ filter: /\/packages\/.*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', `'${pathToFileURL(path).href}'`),
    }));
  },
};

async function bundleCommand(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'orientation-feed-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'orientation-feed.mjs');
  await build({
    entryPoints: [join(root, 'packages/feed-tools/bin/orientation-feed.js')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@orientation-widgets/source'],
    // yauzl is CommonJS: it asks for Node's modules by `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    plugins: [keepModuleUrls],
    logLevel: 'warning',
  });
  return outfile;
}

let bundled: Promise<string> | undefined;

/**
 * The path of `orientation-feed` from its sources, as one file that Node starts alone: tests measure its memory, and start it a
 * hundred times.
 */
export const feedCommand = (): Promise<string> => (bundled ??= bundleCommand());
