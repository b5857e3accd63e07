// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs packages when this is Debian and the user is root; does nothing elsewhere. The caller checks the result. */
export function installPackages(packages, ...options) {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  console.log(`Installing ${packages.join(' ')} …`);
  const run = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  // On a new machine another apt process may hold the lock. `update` may then fail, since that process refreshes the
  // lists; `install` waits.
  run('update');
  run('install', '--yes', '--no-install-recommends', ...options, ...packages);
}
