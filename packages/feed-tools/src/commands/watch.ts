// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { statSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Time without a change after which a file is considered complete: files are often written in several steps. */
const DEBOUNCE_MS = 300;

/**
 * Calls back once files stop changing. Watches their folders rather than the files, which most programs replace.
 * Ignores hidden files, and `ignored`, the feed itself.
 *
 * @param paths Files, and folders whose files are watched.
 * @returns A function that stops watching.
 */
export function watchFiles(paths: readonly string[], ignored: string, onChange: () => void): () => void {
  const folders = new Map<string, Set<string> | 'all'>();
  for (const path of paths.map(each => resolve(each))) {
    if (isFolder(path)) folders.set(path, 'all');
    else {
      const names = folders.get(dirname(path)) ?? new Set();
      folders.set(dirname(path), names === 'all' ? names : names.add(basename(path)));
    }
  }
  const debounced = debounce(onChange, DEBOUNCE_MS);
  const watchers: FSWatcher[] = [];
  for (const [folder, names] of folders) {
    const watcher = watch(folder, (_event, name) => {
      if (concerns(folder, name, names, resolve(ignored))) debounced.call();
    });
    // A removed folder is no longer watched: the next build reports that it is missing.
    watcher.on('error', () => watcher.close());
    watchers.push(watcher);
  }
  return () => {
    debounced.cancel();
    for (const watcher of watchers) watcher.close();
  };
}

/** Calls a function once, after a series of calls has stopped. */
export function debounce(run: () => void, ms: number): { call(): void; cancel(): void } {
  let timer: NodeJS.Timeout | undefined;
  const cancel = (): void => clearTimeout(timer);
  const call = (): void => {
    cancel();
    timer = setTimeout(run, ms);
  };
  return { call, cancel };
}

/** Runs a task on request, never twice at once: requests made while it runs cause a single further run. */
export class CoalescedTask {
  readonly #task: () => Promise<void>;
  #running = false;
  #again = false;

  /** @param task Handles its own errors. */
  constructor(task: () => Promise<void>) {
    this.#task = task;
  }

  async request(): Promise<void> {
    this.#again = true;
    if (this.#running) return;
    this.#running = true;
    try {
      while (this.#again) {
        this.#again = false;
        await this.#task();
      }
    } finally {
      this.#running = false;
    }
  }
}

function concerns(folder: string, name: string | null, names: Set<string> | 'all', ignored: string): boolean {
  if (name === null) return true;
  if (name.startsWith('.') || join(folder, name) === ignored) return false;
  return names === 'all' || names.has(name);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
