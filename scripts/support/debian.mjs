// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs packages where this is Debian and this user may; what is missing afterwards is for the caller to find. */
export function installPackages(packages, ...options) {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  console.log(`Installing ${packages.join(' ')} …`);
  const run = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  // Another apt may be at work on a new machine: its lists then serve, and the install waits its turn.
  run('update');
  run('install', '--yes', '--no-install-recommends', ...options, ...packages);
}
