// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run test:engine [-- FILE…]: tests on a real search engine, which they start themselves; they need Java and Maven.
import { runNodeTests } from './support/node-tests.mjs';

// There is one cluster on a machine: one file at a time.
process.argv.push('--test-concurrency=1');
await runNodeTests('test/engine');
