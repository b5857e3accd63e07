// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../support/paths.js';

/** Folder of the applications of each framework, and of their templates with types. */
export const apps = `${root}test/trust/frameworks/`;

/**
 * Installs the frameworks once per machine for each list of versions, outside the project: none of them is a dependency
 * of the project. Undefined when they cannot be installed.
 */
function install(): string | undefined {
  const list = readFileSync(`${apps}package.json`);
  const folder = join(
    tmpdir(),
    `orientation-frameworks-${createHash('sha256').update(list).digest('hex').slice(0, 12)}`,
  );
  if (existsSync(folder)) return folder;
  // Two suites may install at the same time: each uses its own folder, renamed once it is complete.
  const workFolder = mkdtempSync(`${folder}-`);
  try {
    cpSync(`${apps}package.json`, `${workFolder}/package.json`);
    const { status } = spawnSync(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      { cwd: workFolder, timeout: 300_000 },
    );
    if (status !== 0) return undefined;
    renameSync(workFolder, folder);
    return folder;
  } catch {
    return existsSync(folder) ? folder : undefined;
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}

export const installed = install();
export const skip = installed === undefined && 'the frameworks cannot be installed here (no registry)';
