// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Browser tests, run on the sources. BROWSER selects chromium (default), firefox or webkit.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserPath } from './scripts/support/browsers.mjs';
import { recordFailure } from './scripts/support/failures.mjs';

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: browserPath('chromium'),
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
  firefox: () =>
    chromeLauncher({
      launchOptions: { browser: 'firefox', executablePath: browserPath('firefox') },
      createBrowserContext: ({ browser }) => browser.defaultBrowserContext(),
      concurrency: 1,
    }),
  webkit: async () => {
    const { webdriverLauncher } = await import('@web/test-runner-webdriver');
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port: Number(process.env.WEBDRIVER_PORT ?? 4444),
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: browserPath('webkit'), args: ['--automation'] },
      },
    });
  },
};

const name = process.env.BROWSER ?? 'chromium';
const launcher = launchers[name];
if (!launcher) throw new Error(`BROWSER=${name}: expected chromium, firefox or webkit`);

function* failedTests({ name, tests = [], suites = [] }) {
  for (const test of tests)
    if (!test.passed && !test.skipped) yield `${name} ${test.name}: ${test.error?.message ?? ''}`;
  for (const suite of suites) yield* failedTests(suite);
}

/** Records the failed tests, for a run that tries them again. */
const failureReporter = {
  reportTestFileResults({ sessionsForTestFile, testFile }) {
    for (const { testResults, errors } of sessionsForTestFile.filter(session => !session.passed)) {
      const failedNames = testResults ? [...failedTests(testResults)] : [];
      const shownNames = failedNames.length ? failedNames : [errors?.[0]?.message ?? 'the file did not run'];
      for (const test of shownNames) recordFailure(testFile, test.trim().split('\n')[0]);
    }
  },
};

export default {
  reporters: [defaultReporter(), failureReporter],
  files: 'test/browser/**/*.test.ts',
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  // `development` is the default condition of the runner.
  nodeResolve: { exportConditions: ['@orientation-widgets/source', 'development'] },
  // One page at a time: a page in the background gets no animation frames, and the tests wait by frames.
  concurrency: 1,
  browsers: [await launcher()],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.base.json' })],
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
  // Timeout for every story in two schemes and two widths, on a machine that may be busy.
  testsFinishTimeout: 600_000,
  // Lit warns in the console that it runs in development mode; this is not about the elements.
  filterBrowserLogs: ({ args }) => !args.some(text => typeof text === 'string' && text.includes('Lit is in dev mode')),
};
