// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run test:screen-reader [-- FILE…]: runs journeys through the built site with a keyboard and a screen reader,
// Orca, in Firefox. Its speech is compared with test/screen-reader/spoken; UPDATE=1 writes it.
import { ensureBrowsers } from './support/browsers.mjs';
import { runNodeTests } from './support/node-tests.mjs';
import { ensureScreenReader } from './support/screen-reader.mjs';
import { ensureSite } from './support/site.mjs';

const missing = ensureScreenReader();
if (!missing.length) {
  ensureBrowsers('firefox');
  ensureSite();
  await runNodeTests('test/screen-reader');
} else {
  const line = `no screen reader on this machine (Debian: apt-get install ${missing.join(' ')})`;
  // In CI, a required check is not skipped.
  if (process.env.CI) throw new Error(line);
  console.log(`Skipped: ${line}`);
}
