// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run fuzz: see test/fuzz/fuzz.ts.
import { fromSource, run } from './support/run.mjs';

run('node', ...fromSource, 'test/fuzz/fuzz.ts', ...process.argv.slice(2));
