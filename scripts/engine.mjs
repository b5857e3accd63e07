// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run engine -- start 3: see test/engine/cluster/command.ts.
import { fromSource, run } from './support/run.mjs';

run('node', ...fromSource, 'test/engine/cluster/command.ts', ...process.argv.slice(2));
