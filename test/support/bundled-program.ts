// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { build, type Plugin } from 'esbuild';
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { compiledFolder } from '../../scripts/support/compiled-folder.mjs';
import { compileOptions, keepPackagesOutside, programFolder } from '../../scripts/support/compiled-tests.mjs';

let ownFolder: string | undefined;

/** Returns the folder of the programs: the files of one run share it; a file run without the runner has its own. */
const sharedFolder = (): string => compiledFolder() ?? (ownFolder ??= programFolder('bundled-programs-'));

async function bundle(entry: string, plugins: readonly Plugin[]): Promise<string> {
  const program = join(sharedFolder(), `${entry.replace(/\W+/g, '-')}.mjs`);
  if (existsSync(program)) return program;
  const unfinished = `${program}.${process.pid}`;
  await build({
    ...compileOptions,
    plugins: [...plugins, ...(compileOptions.plugins ?? [])],
    entryPoints: [entry],
    outfile: unfinished,
    // yauzl is CommonJS: it loads the modules of Node with `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  // The rename is atomic: two files of a run may bundle the program at the same time.
  renameSync(unfinished, program);
  return program;
}

const programs = new Map<string, Promise<string>>();

/** Returns the path of a program built from its sources, compiled once. `entry` is a path from the root. */
function bundledProgram(entry: string, ...plugins: readonly Plugin[]): Promise<string> {
  let program = programs.get(entry);
  if (!program) programs.set(entry, (program = bundle(entry, plugins)));
  return program;
}

/**
 * Returns the path of `orientation-feed`, as one file that Node starts without a loader: tests measure its memory, and
 * start it a hundred times.
 */
export const feedCommand = (): Promise<string> => bundledProgram('packages/feed-tools/bin/orientation-feed.js');

/** Returns the path of the same command, which compresses large files quickly. */
export const quickFeedCommand = (): Promise<string> => bundledProgram('test/support/quick-feed-command.ts');

/** Returns the path of the program that runs command lines of `orientation-feed` for a test file. */
export const feedHost = (): Promise<string> => bundledProgram('test/unit/feed-tools/support/command-host.ts');

/** Returns the path of `orientation-portal`; its dependencies are not compiled. */
export const portalCommand = (): Promise<string> => bundledProgram('packages/portal/src/cli.ts', keepPackagesOutside);

/** Returns the path of the program that builds and checks a portal for a test file. */
export const siteProgram = (): Promise<string> =>
  bundledProgram('test/unit/portal/support/site-program.ts', keepPackagesOutside);
