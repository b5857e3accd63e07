// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../support/paths.js';

/** The applications of each framework, and their templates with types. */
export const apps = `${root}test/trust/frameworks/`;

/** Installed once a machine for each list of versions, outside the project: none of them is a dependency of ours. */
function install(): string | undefined {
  const list = readFileSync(`${apps}package.json`);
  const folder = join(tmpdir(), `orientation-frameworks-${createHash('sha256').update(list).digest('hex').slice(0, 12)}`);
  if (existsSync(`${folder}/done`)) return folder;
  mkdirSync(folder, { recursive: true });
  cpSync(`${apps}package.json`, `${folder}/package.json`);
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, timeout: 180_000 });
  if (status !== 0) return undefined;
  mkdirSync(`${folder}/done`);
  return folder;
}

export const installed = install();
export const skip = installed === undefined && 'the frameworks cannot be installed here (no registry)';
