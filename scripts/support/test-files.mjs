// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Which tests a command runs: `npm run test:unit -- FILE… --watch`, where FILE is a path or a part of one.
import { readdirSync } from 'node:fs';
import { root } from './run.mjs';

/**
 * The test files that the arguments of a command ask for, every one of the folder by default, and its options.
 *
 * @param {string} folder - From the root: `test/unit`.
 */
export function testFiles(folder, args = process.argv.slice(2)) {
  const options = args.filter(arg => arg.startsWith('-'));
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
  const files = names.length ? all.filter(file => names.some(name => file.includes(name))) : all;
  return { files, options, isWhole: !names.length };
}
