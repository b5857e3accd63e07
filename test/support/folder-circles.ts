// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './paths.js';

const IMPORT = /(?:\bfrom |\bimport\(|^import )'(\.[^']+)'/gm;

/** Folders whose modules are all entries of a package, such as `define/job-card.ts`. */
const ENTRY_FOLDERS = ['.', 'define'];

/** Returns the folder of a file of `src`; an entry counts as its own folder. */
const folderOf = (file: string): string =>
  ENTRY_FOLDERS.includes(dirname(file)) ? file.replace(/\.[jt]s$/, '') : dirname(file);

/**
 * Returns the imports between the folders of `packages/<name>/src`: for each folder, the others that it imports, with
 * an example.
 */
function folderImports(name: string): Map<string, Map<string, string>> {
  const src = `${root}packages/${name}/src/`;
  const graph = new Map<string, Map<string, string>>();
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts'))) {
    const from = folderOf(file);
    const targets = graph.get(from) ?? new Map<string, string>();
    graph.set(from, targets);
    for (const [, specifier = ''] of readFileSync(src + file, 'utf8').matchAll(IMPORT)) {
      const to = folderOf(join(dirname(file), specifier));
      if (to !== from && !targets.has(to)) targets.set(to, `${file} imports ${specifier}`);
    }
  }
  return graph;
}

/**
 * Returns a circle between the folders of a package, types and imports on demand included: one import for each step,
 * such as `layout/page.ts imports ../pages/news.js`. Empty when the folders form layers.
 */
export function folderCircle(name: string): string[] {
  const graph = folderImports(name);
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (folder: string): string[] => {
    const start = path.indexOf(folder);
    if (start >= 0) {
      const circle = path.slice(start);
      return circle.map((from, index) => graph.get(from)?.get(circle[index + 1] ?? folder) ?? '');
    }
    if (done.has(folder)) return [];
    path.push(folder);
    for (const target of graph.get(folder)?.keys() ?? []) {
      const circle = visit(target);
      if (circle.length) return circle;
    }
    path.pop();
    done.add(folder);
    return [];
  };
  for (const folder of graph.keys()) {
    const circle = visit(folder);
    if (circle.length) return circle;
  }
  return [];
}
