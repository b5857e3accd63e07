// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Selects the tests that a command runs: `npm run test:unit -- FILE… --watch`, where FILE is a path or a part of one;
// `--test-shard=2/6` selects the second sixth of them.
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { root } from './run.mjs';

/**
 * Returns the test files given by the arguments of a command, all files of the folder by default, and its options.
 *
 * @param {string} folder - From the root: `test/unit`.
 */
export function testFiles(folder, args = process.argv.slice(2)) {
  const shard = args.find(arg => arg.startsWith('--test-shard='));
  const options = args.filter(arg => arg.startsWith('-') && arg !== shard);
  const names = args.filter(arg => !arg.startsWith('-')).map(name => name.replace(root, '').replace(/^\.\//, ''));
  const all = readdirSync(root + folder, { recursive: true })
    .filter(name => name.endsWith('.test.ts'))
    .map(name => `${folder}/${name}`)
    .sort();
  const unknown = names.find(name => !all.some(file => file.includes(name)));
  if (unknown !== undefined) {
    console.error(`No test of ${folder} has "${unknown}" in its path.`);
    process.exit(2);
  }
  const matches = names.length ? all.filter(file => names.some(name => file.includes(name))) : all;
  const [index, count] = shard?.match(/\d+/g)?.map(Number) ?? [1, 1];
  return { files: matches.filter((_, i) => i % count === index - 1), options, isWhole: !names.length };
}

/**
 * Returns the test files, among `tests`, that run the tests of some files: a test that several of them share is in a
 * file that they import. Empty when a file belongs to none of them: it cannot be run again.
 *
 * @param {string[]} files - Paths from the root.
 * @param {string[]} tests - Paths from the root.
 */
export function testsThatRun(files, tests) {
  const candidates = files.map(file => {
    if (tests.includes(file)) return [file];
    const imported = `/${basename(file, '.ts')}.js'`;
    return tests.filter(test => readFileSync(root + test, 'utf8').includes(imported));
  });
  return candidates.some(({ length }) => !length) ? [] : [...new Set(candidates.flat())];
}
