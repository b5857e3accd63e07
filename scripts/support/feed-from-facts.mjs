// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './run.mjs';

export const PACKAGE = `${root}packages/feed-tools/`;
/** Path of the command; the tests set it to run from its sources. */
export const CLI = process.env.ORIENTATION_FEED ?? `${PACKAGE}bin/orientation-feed.js`;

/**
 * Builds a feed from a configuration of the package, whose paths start from the package.
 *
 * @param replace - returns the path of a generated file that replaces those of a source; undefined to keep them.
 */
export async function buildFromFacts(name, out, replace = () => undefined) {
  const folder = await mkdtemp(join(tmpdir(), 'feed-from-facts-'));
  try {
    const config = JSON.parse(await readFile(PACKAGE + name, 'utf8'));
    const sources = await Promise.all(
      config.sources.map(async source => ({
        ...source,
        path: (await replace(source, config, folder)) ?? [source.path].flat().map(path => PACKAGE + path),
      })),
    );
    await writeFile(join(folder, 'config.json'), JSON.stringify({ ...config, sources }));
    run('node', CLI, 'build', join(folder, 'config.json'), '--out', out);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
