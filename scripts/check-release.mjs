// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run release:check: checks that all packages have one version, at the head of each changelog too, that each file
// of .changeset has its form, and that each package has the licence of the project. `--publish` also checks the
// requirements of a publication, such as a contact that a person reads.
import { readFileSync, readdirSync } from 'node:fs';
import { isChangeset, KINDS, newestVersion } from './release/changelog.mjs';
import { missingForPublication } from './release/security-txt.mjs';
import { PACKAGES, readJson, VERSION_FILES, versionOf } from './release/package-versions.mjs';
import { root } from './support/run.mjs';

const read = path => readFileSync(root + path, 'utf8');
const problems = [];
const expect = (actual, expected, where) => {
  if (actual !== expected) problems.push(`${where}: ${actual}, not ${expected}`);
};

const version = versionOf('packages/feed/package.json');
for (const path of Object.keys(VERSION_FILES)) expect(versionOf(path), version, path);
for (const name of PACKAGES) {
  const { dependencies = {}, ...manifest } = readJson(`packages/${name}/package.json`);
  expect(manifest.version, version, `packages/${name}/package.json`);
  for (const [dependency, range] of Object.entries(dependencies))
    if (dependency.startsWith('@orientation-widgets/'))
      expect(range, version, `packages/${name}/package.json, ${dependency}`);
  expect(newestVersion(read(`packages/${name}/CHANGELOG.md`)), version, `packages/${name}/CHANGELOG.md`);
  if (read(`packages/${name}/LICENSE`) !== read('LICENSE'))
    problems.push(`packages/${name}/LICENSE: not that of the root`);
}
for (const file of readdirSync(`${root}.changeset`))
  if (file.endsWith('.md') && file !== 'README.md' && !isChangeset(read(`.changeset/${file}`)))
    problems.push(
      `.changeset/${file}: packages and bumps, an empty line, then a text that begins with ${KINDS.join(', ')}`,
    );
if (process.argv.includes('--publish')) problems.push(...missingForPublication(read('publiccode.yml')));
for (const problem of problems) console.error(problem);
console.log(`Version ${version}, ${problems.length} problems.`);
process.exitCode = problems.length ? 1 : 0;
