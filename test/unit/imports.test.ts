// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Imports go one way, including those of types and those on demand: a file can be read, moved and tested without its
// users.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/paths.js';

const IMPORT = /^(?:import|export)\b[^'"]*?from '(\.[^']+)\.js'|^import '(\.[^']+)\.js'|\bimport\('(\.[^']+)\.js'\)/gm;

const sources = ['feed', 'search', 'domain', 'elements', 'feed-tools', 'portal', 'search-gateway'].flatMap(name =>
  readdirSync(`${root}packages/${name}/src`, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => `packages/${name}/src/${file}`),
);

const importsOf = new Map(
  sources.map(file => {
    const targets = [...readFileSync(root + file, 'utf8').matchAll(IMPORT)].map(
      ([, from, alone, onDemand]) => `${join(dirname(file), from ?? alone ?? onDemand ?? '')}.ts`,
    );
    return [file, targets] as const;
  }),
);

/** Returns the first import path found from a file back to itself, as text. */
function circle(): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    path.push(file);
    for (const target of importsOf.get(file) ?? []) {
      const result = visit(target);
      if (result.length) return result;
    }
    path.pop();
    done.add(file);
    return [];
  };
  return sources.map(visit).find(match => match.length) ?? [];
}

test('no file imports itself through others', () => {
  assert.ok([...importsOf.values()].flat().length > 1000, 'the imports are read');
  assert.deepEqual(circle(), []);
});
