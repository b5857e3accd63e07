// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readConfig } from '../config/config.js';
import { CoalescedTask, watchFiles } from './watch.js';
import { reportError } from './report-error.js';
import { printNotice } from './terminal.js';

/**
 * Builds, then rebuilds each time the configuration or a source changes, until the process is stopped. A failed build
 * prints its error and keeps the earlier feed; the next change triggers a new build.
 */
export async function buildOnChange(
  config: string,
  out: string,
  json: boolean,
  build: () => Promise<void>,
): Promise<void> {
  let paths: readonly string[] = [config];
  let stop = (): void => undefined;
  const task = new CoalescedTask(async () => {
    paths = await pathsToWatch(config, paths);
    stop();
    // Watch before building: a change during the build requests another.
    stop = watchFiles(paths, out, () => void task.request());
    try {
      await build();
    } catch (error) {
      reportError(error, json);
    }
    printNotice('En attente d’un changement.');
  });
  await task.request();
  await new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  stop();
}

/** Returns the configuration and its sources; the previous paths while the configuration cannot be read. */
async function pathsToWatch(config: string, previousPaths: readonly string[]): Promise<readonly string[]> {
  try {
    const { sources, domains } = await readConfig(config);
    return [config, ...sources.flatMap(({ paths }) => paths), ...(domains === undefined ? [] : [domains])];
  } catch {
    return previousPaths;
  }
}
