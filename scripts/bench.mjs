// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run bench -- NAME: prints figures and their ratios to a baseline measured in the same run.
import { existsSync, readdirSync } from 'node:fs';
import { fromSource, root, run } from './support/run.mjs';
import { ensureSite } from './support/site.mjs';

const [name, ...options] = process.argv.slice(2);
if (!name || !existsSync(`${root}test/bench/${name}.ts`)) {
  const names = readdirSync(`${root}test/bench`)
    .filter(file => file.endsWith('.ts'))
    .map(file => file.slice(0, -3));
  console.error(`Usage: npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`);
  process.exit(2);
}
if (['answers', 'codes', 'engine', 'gateway', 'intents', 'search-classes'].includes(name))
  run('node', ...fromSource, `test/bench/${name}.ts`, ...options);
else {
  // The figures must describe the current code, never an older build.
  ensureSite();
  run('node', '--expose-gc', '--import', 'tsx', `test/bench/${name}.ts`, ...options);
}
