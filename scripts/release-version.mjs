// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run release:version: sets the next version from the files of .changeset, in the packages, their changelogs, and
// the other files that contain the version.
import { readFileSync, writeFileSync } from 'node:fs';
import { groupByKind } from './release/changelog.mjs';
import { PACKAGES, VERSION_FILES, versionOf } from './release/package-versions.mjs';
import { root, run } from './support/run.mjs';

const edit = (path, change) => writeFileSync(root + path, change(readFileSync(root + path, 'utf8')));

const before = versionOf('packages/feed/package.json');
run('changeset', 'version');
const version = versionOf('packages/feed/package.json');
if (version === before) {
  console.error('No change waits in .changeset: nothing to release.');
  process.exit(1);
}
for (const name of PACKAGES) edit(`packages/${name}/CHANGELOG.md`, groupByKind);
for (const [path, pattern] of Object.entries(VERSION_FILES))
  edit(path, text => text.replace(pattern, line => line.replace(before, version)));
edit('publiccode.yml', text =>
  text.replace(/^releaseDate: .*$/m, `releaseDate: '${new Date().toISOString().slice(0, 10)}'`),
);
run('npm', 'install', '--package-lock-only', '--ignore-scripts', '--offline', '--no-audit', '--no-fund');
console.log(`Version ${version}: read the changelogs, then npm run release:check.`);
