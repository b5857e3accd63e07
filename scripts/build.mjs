// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run build: packages/*/dist for npm, dist/cdn for a page.
import { rm } from 'node:fs/promises';
import { run } from './run.mjs';

await rm(new URL('../dist/cdn', import.meta.url), { recursive: true, force: true });
run('tsc', '-b');
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
run('rollup', '-c', '--silent');
console.log('Built dist/cdn and packages/*/dist.');
