// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The built site: packages/*/dist, dist/cdn and dist/site.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { root, run } from './run.mjs';

const madeFrom = [
  'packages',
  'demo',
  'docs',
  'scripts',
  'rollup.config.js',
  'custom-elements-manifest.config.mjs',
  'tsconfig.base.json',
  'package-lock.json',
];
/** Written once the site is whole: the build writes some of the files that it is made from, such as `slugs.json`. */
export const COMPLETE = `${root}dist/site-complete`;

const isMade = name => name === 'dist' || name === 'node_modules' || name.endsWith('.tsbuildinfo');

function newestChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const names = readdirSync(path).filter(name => !isMade(name));
  return Math.max(0, ...names.map(name => newestChange(`${path}/${name}`)));
}

export function buildSite() {
  run('node', 'scripts/build.mjs');
  run('node', 'scripts/build-site.mjs');
}

/** Builds the site when it is missing, or older than what it is made from. */
export function ensureSite() {
  const isCurrent =
    existsSync(COMPLETE) && statSync(COMPLETE).mtimeMs >= Math.max(...madeFrom.map(path => newestChange(root + path)));
  if (!isCurrent) buildSite();
}
