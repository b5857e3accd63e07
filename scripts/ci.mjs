// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// .ci/run: runs all checks on a bare Debian machine: the tests of the README, the same browser tests in Firefox and
// WebKit, and the checks of the published files. Ends with a line "N passed, N failed".
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { results, runAlone, runInTwoLines } from './support/steps.mjs';

process.env.CI ??= 'true';
const folder = mkdtempSync(join(tmpdir(), 'ci-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.env.CI_SUMMARY = join(folder, 'summary');

const npm = (name, script, ...args) => ({
  name,
  commands: [['npm', 'run', '--silent', script, ...(args.length ? ['--', ...args] : [])]],
});
const script = (name, file) => ({ name, commands: [[process.execPath, `scripts/${file}`]] });
const browsers = "import('./scripts/support/browsers.mjs').then(m => m.ensureBrowsers('firefox', 'webkit'))";
const inBrowser = (name, BROWSER) => ({ ...npm(name, 'test:browser'), env: { BROWSER } });

await runAlone({ name: 'npm test', commands: [['npm', 'test']] });
await runAlone({ name: 'browsers for the other tests', commands: [[process.execPath, '-e', browsers]] });
// A test that waits for frames leaves most of a core to the checks of the sources, of the packages built by `npm test`,
// and of their sizes.
await runInTwoLines(
  [
    inBrowser('browser tests in WebKit', 'webkit'),
    npm('types', 'typecheck'),
    npm('lint', 'lint'),
    script('packages, packed and installed elsewhere', 'check-packages.mjs'),
    npm('the build is the same elsewhere', 'verify-release', '--here'),
    npm('format', 'format:check'),
    npm('sizes', 'bench', 'size', '--no-peers'),
    inBrowser('browser tests in Firefox', 'firefox'),
    script('messages in every language', 'check-messages.mjs'),
    script('generated files are up to date', 'check-generated.mjs'),
    script('commit messages', 'check-commits.mjs'),
    npm('versions and changelogs', 'release:check'),
    script('licences', 'check-licences.mjs'),
    script('known advisories', 'check-advisories.mjs'),
  ].map(step => [step]),
);
// Each of the next steps uses both cores, and runs alone.
await runAlone(npm('promises of the embed contract', 'audit'));
// A share of the repetitions is enough here; the whole is run by hand, without ENGINE_SHARE.
await runAlone({ ...npm('search engine, a real cluster', 'test:engine'), env: { ENGINE_SHARE: '0.1' } });
// The next major version needs its own Java; it is skipped without it.
await runAlone({
  ...npm('search engine, its next major version', 'test:engine', 'index-feed', 'search-request', 'finder'),
  env: { ENGINE_MAJOR: '3', ENGINE_SHARE: '0.02' },
});
// The results of fuzzing depend on the amount read in the time given.
await runAlone(npm('fuzzing, 12 s a reader', 'fuzz', '--seconds', '12', '--at-once', '2'));

// The summary is at the end of the log, which people read first.
const summary = process.env.CI_SUMMARY;
console.log(existsSync(summary) ? `\n${readFileSync(summary, 'utf8')}` : '');
const passed = results.filter(Boolean).length;
console.log(`\n${passed} passed, ${results.length - passed} failed`);
