// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Installs the packages of the `package.json` of a folder once per machine for each list of versions, outside the
 * project: none of them is a dependency of the project. Undefined when they cannot be installed.
 *
 * @param name - name of the packages, for the folder where they are installed.
 */
export function installPackages(source: string, name: string): string | undefined {
  const list = readFileSync(`${source}package.json`);
  const folder = join(tmpdir(), `orientation-${name}-${createHash('sha256').update(list).digest('hex').slice(0, 12)}`);
  if (existsSync(folder)) return folder;
  // Two suites may install at the same time: each uses its own folder, renamed once it is complete.
  const workFolder = mkdtempSync(`${folder}-`);
  try {
    cpSync(`${source}package.json`, `${workFolder}/package.json`);
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
