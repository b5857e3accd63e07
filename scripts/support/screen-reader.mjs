// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Installs a screen reader and the display that it needs, from Debian packages.
import { existsSync } from 'node:fs';
import { installPackages } from './debian.mjs';

/** A file of each package, which proves that it is installed. */
const files = {
  orca: '/usr/bin/orca',
  // Names of the roles in French.
  'at-spi2-common': '/usr/share/locale/fr/LC_MESSAGES/at-spi2-core.mo',
  'at-spi2-core': '/usr/libexec/at-spi2-registryd',
  dbus: '/usr/bin/dbus-daemon',
  locales: '/usr/share/i18n/locales/fr_FR',
  openbox: '/usr/bin/openbox',
  xdotool: '/usr/bin/xdotool',
  xvfb: '/usr/bin/Xvfb',
};

const missingPackages = () => Object.keys(files).filter(name => !existsSync(files[name]));

/** Installs the missing packages, on Debian, when this user may. Returns the packages that are still missing. */
export function ensureScreenReader() {
  const missing = missingPackages();
  // An image of Debian may lack the translations of an installed package.
  if (missing.length) installPackages(missing, '--reinstall');
  return missingPackages();
}
