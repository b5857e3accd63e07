// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Finds the browsers of the tests, and installs them on Debian.
import { existsSync, readdirSync } from 'node:fs';
import { installPackages } from './debian.mjs';

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

/** Returns the path of a browser; throws an error that explains how to install it when it is missing. */
export function browserPath(name) {
  const path = find(name);
  if (path) return path;
  const { env, packages } = knownFolders[name];
  throw new Error(
    `No ${name} on this machine. Install it (Debian: apt-get install ${packages.join(' ')}) or give its path in ${env}.`,
  );
}

/** Installs the missing browsers, on Debian, when this user may. */
export function ensureBrowsers(...names) {
  const missing = names.filter(name => !find(name));
  if (!missing.length) return;
  const packages = missing.flatMap(name => knownFolders[name].packages);
  installPackages(packages);
  knownFolders.webkit.paths = miniBrowsers();
  for (const name of missing) browserPath(name);
}
