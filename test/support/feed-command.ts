// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { build } from 'esbuild';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledFolder, compileOptions } from '../../scripts/support/compiled-tests.mjs';

/** The files of one run share the command; a file that runs without the runner has its own. */
function commandFolder(): string {
  const shared = compiledFolder();
  if (shared !== undefined) return shared;
  const folder = mkdtempSync(join(tmpdir(), 'orientation-feed-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function bundleCommand(): Promise<string> {
  const command = join(commandFolder(), 'orientation-feed.mjs');
  if (existsSync(command)) return command;
  const unfinished = `${command}.${process.pid}`;
  await build({
    ...compileOptions,
    entryPoints: ['packages/feed-tools/bin/orientation-feed.js'],
    outfile: unfinished,
    // yauzl is CommonJS: it asks for Node's modules by `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  // Two files of a run may bundle it at the same time.
  renameSync(unfinished, command);
  return command;
}

let bundled: Promise<string> | undefined;

/**
 * The path of `orientation-feed` from its sources, as one file that Node starts alone: tests measure its memory, and start it a
 * hundred times.
 */
export const feedCommand = (): Promise<string> => (bundled ??= bundleCommand());
