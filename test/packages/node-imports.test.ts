// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Frameworks first import the elements on a server: each built public entry is imported in plain Node, without a
// document.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../support/paths.js';
import { exportedPath } from './support/exported-path.js';

interface Manifest {
  readonly exports?: Readonly<Record<string, string | { readonly default?: string }>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const packages = readdirSync(`${root}packages`);

/** Returns the scripts that a package exports, as paths from its folder, except those that need a framework. */
function entriesOf(name: string): string[] {
  const manifest = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8')) as Manifest;
  return Object.entries(manifest.exports ?? {}).flatMap(([entry, target]) => {
    const path = typeof target === 'string' ? target : (target.default ?? '');
    if (!path.endsWith('.js') || entry.startsWith('./frameworks/')) return [];
    const [folder = '', rest] = path.split('*');
    if (rest === undefined) return [path];
    return readdirSync(`${root}packages/${name}/${folder}`, { recursive: true, encoding: 'utf8' })
      .map(file => folder + file)
      .filter(file => exportedPath(path).test(file));
  });
}

/** Program that imports each module in its own Node, and prints those that throw. */
const IMPORT_ALL = `
const faults = [];
for (const path of process.argv.slice(1))
  await import(path).catch(error => faults.push(path + ': ' + error.message));
console.log(JSON.stringify(faults));
process.exit();
`;

for (const name of packages)
  test(`${name}: each public entry imports in Node without a document`, () => {
    const entries = entriesOf(name);
    assert.ok(entries.length, 'the package has entries');
    const urls = entries.map(path => new URL(path, `file://${root}packages/${name}/`).href);
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', IMPORT_ALL, '--', ...urls], {
      encoding: 'utf8',
    });
    assert.deepEqual(JSON.parse(output), []);
  });
