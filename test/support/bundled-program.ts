// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { build } from 'esbuild';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { compiledFolder, compileOptions } from '../../scripts/support/compiled-tests.mjs';

let ownFolder: string | undefined;

/** The files of one run share their programs; a file that runs without the runner has its own. */
function programFolder(): string {
  const shared = compiledFolder();
  if (shared !== undefined) return shared;
  if (ownFolder !== undefined) return ownFolder;
  const folder = mkdtempSync(join(tmpdir(), 'bundled-programs-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return (ownFolder = folder);
}

async function bundle(entry: string): Promise<string> {
  const program = join(programFolder(), `${basename(entry, extname(entry))}.mjs`);
  if (existsSync(program)) return program;
  const unfinished = `${program}.${process.pid}`;
  await build({
    ...compileOptions,
    entryPoints: [entry],
    outfile: unfinished,
    // yauzl is CommonJS: it asks for Node's modules by `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  // Two files of a run may bundle it at the same time.
  renameSync(unfinished, program);
  return program;
}

const programs = new Map<string, Promise<string>>();

/** The path of a program from its sources, as one file that Node starts alone. `entry` is a path from the root. */
export function bundledProgram(entry: string): Promise<string> {
  let program = programs.get(entry);
  if (!program) programs.set(entry, (program = bundle(entry)));
  return program;
}

/** The path of `orientation-feed` from its sources: tests measure its memory, and start it a hundred times. */
export const feedCommand = (): Promise<string> => bundledProgram('packages/feed-tools/bin/orientation-feed.js');
