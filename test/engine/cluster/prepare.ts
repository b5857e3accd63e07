// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { nodeProgram } from './node-jars.js';

// Installs and compiles the parts of a node before a test waits for them; prints one line about what is missing.
try {
  nodeProgram();
} catch (error) {
  console.log(`The tests on a search engine are skipped: ${(error as Error).message}`);
  process.exitCode = 1;
}
