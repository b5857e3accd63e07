// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Where the browsers of the tests are, and how to get them on Debian.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const knownFolders = {
  chromium: {
    env: 'CHROME_PATH',
    paths: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'],
    packages: ['chromium'],
  },
  firefox: { env: 'FIREFOX_PATH', paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'], packages: ['firefox-esr'] },
  webkit: { env: 'WEBKIT_PATH', paths: miniBrowsers(), packages: ['webkit2gtk-driver', 'xvfb'] },
};

function miniBrowsers() {
  const lib = '/usr/lib';
  if (!existsSync(lib)) return [];
  return readdirSync(lib).flatMap(folder =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map(name => `${lib}/${folder}/${name}/MiniBrowser`),
  );
}

function find(name) {
  const { env, paths } = knownFolders[name];
  return process.env[env] || paths.find(path => existsSync(path));
}

/** The browser's path; an error that says what to do when it is not on this machine. */
export function browserPath(name) {
  const path = find(name);
  if (path) return path;
  const { env, packages } = knownFolders[name];
  throw new Error(
    `No ${name} on this machine. Install it (Debian: apt-get install ${packages.join(' ')}) or give its path in ${env}.`,
  );
}

/** Installs the browsers that are missing, on Debian, when this user may. */
export function ensureBrowsers(...names) {
  const missing = names.filter(name => !find(name));
  if (!missing.length) return;
  const packages = missing.flatMap(name => knownFolders[name].packages);
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log(`Installing ${packages.join(' ')} …`);
    const run = (...args) =>
      spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0;
    // Another apt may be at work on a new machine: its lists then serve, and the install waits its turn.
    run('update');
    run('install', '--yes', '--no-install-recommends', ...packages);
  }
  knownFolders.webkit.paths = miniBrowsers();
  for (const name of missing) browserPath(name);
}
