// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Folder of the compiled tests of a run, and source of each compiled file.
import { join } from 'node:path';
import { root } from './run.mjs';

/** Environment variable that gives the folder of the compiled tests to the processes that run them. */
const VARIABLE = 'COMPILED_TESTS';

export function setCompiledFolder(folder) {
  process.env[VARIABLE] = folder;
}

/** Returns the folder shared by the processes of a run of tests; undefined when their files are not compiled. */
export const compiledFolder = () => process.env[VARIABLE];

/** Returns the source of a test file: a file that fails before its tests run is reported by its compiled path. */
export function sourceOf(file) {
  const folder = compiledFolder();
  return folder && file.startsWith(folder) ? join(root, file.slice(folder.length).replace(/\.js$/, '.ts')) : file;
}
