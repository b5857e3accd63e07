// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Builds the site: packages/*/dist, dist/cdn and dist/site.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { root, run } from './run.mjs';

const BUILD_INPUTS = [
  'packages',
  'demo',
  'docs',
  'scripts',
  'rollup.config.js',
  'custom-elements-manifest.config.mjs',
  'tsconfig.base.json',
  'package-lock.json',
];
/**
 * File written last. The dates of other files prove nothing, since the build also writes some of its own inputs, such
 * as `slugs.json`.
 */
export const COMPLETE = `${root}dist/site-complete`;

const isBuildOutput = name => name === 'dist' || name === 'node_modules' || name.endsWith('.tsbuildinfo');

function newestChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const names = readdirSync(path).filter(name => !isBuildOutput(name));
  return Math.max(0, ...names.map(name => newestChange(`${path}/${name}`)));
}

export function buildSite() {
  run('node', 'scripts/build.mjs');
  run('node', 'scripts/build-site.mjs');
}

/** Builds the site when it is missing or older than its inputs. */
export function ensureSite() {
  const isCurrent =
    existsSync(COMPLETE) &&
    statSync(COMPLETE).mtimeMs >= Math.max(...BUILD_INPUTS.map(path => newestChange(root + path)));
  if (!isCurrent) buildSite();
}
