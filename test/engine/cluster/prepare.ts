// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { nodeProgram } from './node-jars.js';

// Installs and compiles what a node needs, before a test waits for it; says in one line what cannot be had.
try {
  nodeProgram();
} catch (error) {
  console.log(`The tests on a search engine are skipped: ${(error as Error).message}`);
  process.exitCode = 1;
}
