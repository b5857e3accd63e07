// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// .ci/run: everything that must hold, on a bare Debian machine: the tests of the README, the same browser tests in Firefox and WebKit,
// and the checks of what is published. Ends with a line "N passed, N failed".
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
// A test that waits for frames leaves most of a core to what is written, what is published as `npm test` built it, and its sizes.
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
// Alone, as each of the steps below takes both cores.
await runAlone(npm('promises of the embed contract', 'audit'));
// The whole of what is repeated is asked without ENGINE_SHARE, by hand.
await runAlone({ ...npm('search engine, a real cluster', 'test:engine'), env: { ENGINE_SHARE: '0.1' } });
// Where a Java of its own is there; skipped elsewhere.
await runAlone({
  ...npm('search engine, its next major version', 'test:engine', 'index-feed', 'search-request', 'finder'),
  env: { ENGINE_MAJOR: '3', ENGINE_SHARE: '0.02' },
});
// What fuzzing finds depends on how much it reads in its time.
await runAlone(npm('fuzzing, 12 s a reader', 'fuzz', '--seconds', '12', '--at-once', '2'));

// The end of a log is what one reads first.
const summary = process.env.CI_SUMMARY;
console.log(existsSync(summary) ? `\n${readFileSync(summary, 'utf8')}` : '');
const passed = results.filter(Boolean).length;
console.log(`\n${passed} passed, ${results.length - passed} failed`);
