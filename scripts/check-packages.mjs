// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Checks the packages that npm users get: exports and types with publint and attw, then the tarballs, installed and
// used. Needs a build.
import { PACKAGES } from './release/package-versions.mjs';
import { fromSource, run } from './support/run.mjs';

for (const name of PACKAGES) {
  run('publint', `packages/${name}`, '--strict');
  run('attw', '--pack', `packages/${name}`, '--profile', 'esm-only', '--format', 'table-flipped', '--no-emoji');
}
run('node', ...fromSource, '--test', 'test/packages/node-imports.test.ts', 'test/packages/published.test.ts');
