// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Where the tests of a run are compiled, and which source each compiled file has.
import { join } from 'node:path';
import { root } from './run.mjs';

/** Names the folder of the compiled tests to the processes that run them. */
const VARIABLE = 'COMPILED_TESTS';

export function setCompiledFolder(folder) {
  process.env[VARIABLE] = folder;
}

/** The folder that the processes of one run of tests share, when their files are compiled. */
export const compiledFolder = () => process.env[VARIABLE];

/** The source of a test file: one that fails before its tests run is named by its compiled path. */
export function sourceOf(file) {
  const folder = compiledFolder();
  return folder && file.startsWith(folder) ? join(root, file.slice(folder.length).replace(/\.js$/, '.ts')) : file;
}
