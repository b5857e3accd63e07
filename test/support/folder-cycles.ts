// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The relative imports of a source, types and `import()` included. */
const IMPORT = /(?:\bfrom|\bimport\()\s*'(\.[^']+)'/g;

/** For each folder of a tree of sources, the folders that it imports, each with a file that does. */
type FolderGraph = ReadonlyMap<string, ReadonlyMap<string, string>>;

function folderGraph(root: string): FolderGraph {
  const graph = new Map<string, Map<string, string>>();
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'));
  for (const file of files) {
    const folder = dirname(file);
    const imports = graph.get(folder) ?? new Map<string, string>();
    graph.set(folder, imports);
    for (const [, path = ''] of readFileSync(join(root, file), 'utf8').matchAll(IMPORT)) {
      const imported = dirname(relative(root, resolve(root, folder, path)));
      if (imported !== folder) imports.set(imported, file);
    }
  }
  return graph;
}

/**
 * The folders of a tree of sources that import themselves through others, each as its way back: `a (a/x.ts) → b (b/y.ts) → a`.
 * Folders without any are layers.
 */
export function folderCycles(root: string): string[] {
  const graph = folderGraph(root);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (folder: string, path: readonly string[]): void => {
    const start = path.indexOf(folder);
    if (start >= 0) {
      const loop = [...path.slice(start), folder];
      cycles.push(loop.map((each, index) => nameOf(graph, each, loop[index + 1])).join(' → '));
    }
    if (start >= 0 || done.has(folder)) return;
    for (const imported of graph.get(folder)?.keys() ?? []) visit(imported, [...path, folder]);
    done.add(folder);
  };
  for (const folder of graph.keys()) visit(folder, []);
  return cycles;
}

function nameOf(graph: FolderGraph, folder: string, next: string | undefined): string {
  const file = next === undefined ? undefined : graph.get(folder)?.get(next);
  return file === undefined ? folder : `${folder} (${file})`;
}
