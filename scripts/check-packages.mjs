// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// What npm users get: exports and types as publint and attw want them.
import { run } from './run.mjs';

for (const name of ['feed', 'search', 'elements', 'feed-tools']) {
  run('publint', `packages/${name}`, '--strict');
  run('attw', '--pack', `packages/${name}`, '--profile', 'esm-only', '--format', 'table-flipped', '--no-emoji');
}
