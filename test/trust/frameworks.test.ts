// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// In an application of each framework, at the versions of frameworks/package.json: attributes, properties, events,
// children, changes and removal, after the ideas of custom-elements-everywhere.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { launchChromium, complaints } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';

const apps = `${root}test/trust/frameworks/`;

/** Installed once a machine for each list of versions, outside the project: none of them is a dependency of ours. */
function install(): string | undefined {
  const list = readFileSync(`${apps}package.json`);
  const folder = join(tmpdir(), `orientation-frameworks-${createHash('sha256').update(list).digest('hex').slice(0, 12)}`);
  if (existsSync(`${folder}/done`)) return folder;
  mkdirSync(folder, { recursive: true });
  cpSync(`${apps}package.json`, `${folder}/package.json`);
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, timeout: 180_000 });
  if (status !== 0) return undefined;
  mkdirSync(`${folder}/done`);
  return folder;
}

const installed = install();
const skip = installed === undefined && 'the frameworks cannot be installed here (no registry)';

/** Compiles .svelte files with the installed compiler. */
const svelte: Plugin = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { compile } = (await import(`${installed ?? ''}/node_modules/svelte/src/compiler/index.js`)) as { compile: (text: string, options: object) => { js: { code: string } } };
      return { contents: compile(readFileSync(path, 'utf8'), { generate: 'client', filename: path }).js.code, loader: 'js' };
    });
  },
};

async function script(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [apps + name],
    bundle: true,
    format: 'esm',
    write: false,
    outdir: '/',
    target: 'es2022',
    minify: true,
    keepNames: true,
    conditions: ['production', 'browser'],
    // A tool of ours has a React of its own.
    alias: { react: `${installed ?? ''}/node_modules/react` },
    nodePaths: [`${installed ?? ''}/node_modules`, `${root}node_modules`],
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
    plugins: [svelte],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

/** What each application puts on the page: `app.set` changes what it renders. */
declare const app: { set(state: { job?: string; selectable?: boolean; shown?: boolean }): void; events: string[] };

const card = (page: Page): Promise<{ text: string; job: unknown; feed: string; selectable: unknown; children: string }> =>
  page.evaluate(() => {
    const element = document.querySelector('job-card') as unknown as HTMLElement & { job: unknown; feed: unknown; selectable: unknown };
    return {
      text: element.shadowRoot?.querySelector<HTMLElement>('.ow')?.innerText ?? '',
      job: element.job,
      feed: typeof element.feed,
      selectable: element.selectable,
      children: element.textContent.trim(),
    };
  });

for (const [framework, file] of Object.entries({ 'React 19': 'react.js', 'Preact': 'preact.js', 'Vue 3': 'vue.js', 'Svelte 5': 'svelte.js', 'Angular': 'angular.js' })) {
  describe(framework, { skip }, () => {
    test('attributes, a rich property, events, children, changes and removal', async () => {
      const source = await script(file);
      await using server = await serveFolder(`${root}dist/site/`, (_, response, { pathname }) => {
        if (pathname !== '/app.js' && pathname !== '/app.html') return false;
        response.writeHead(200, { 'content-type': pathname === '/app.js' ? 'text/javascript' : 'text/html; charset=utf-8' });
        response.end(pathname === '/app.js' ? source : '<!doctype html><html lang="fr"><title>t</title><div id="root"><app-root></app-root></div><script type="module" src="/app.js"></script>');
        return true;
      });
      const page = await browser.newPage();
      const heard = complaints(page);
      await page.goto(`${server.origin}/app.html`);
      const says = (pattern: string): Promise<unknown> =>
        page.waitForFunction(pattern => new RegExp(pattern, 'i').test(document.querySelector('job-card')?.shadowRoot?.querySelector<HTMLElement>('.ow')?.innerText ?? ''), pattern);

      await says('soude');
      const first = await card(page);
      assert.deepEqual({ job: first.job, feed: first.feed, selectable: first.selectable, children: first.children }, { job: 'soudage', feed: 'object', selectable: false, children: 'secours' });

      await page.evaluate(() => app.set({ job: 'aide-soignance', selectable: true }));
      await says('aide-soign');
      assert.equal((await card(page)).selectable, true, 'a boolean');
      await page.evaluate(() => app.set({ selectable: false }));
      await page.waitForFunction(() => (document.querySelector('job-card') as unknown as { selectable: boolean }).selectable === false);

      await page.evaluate(() => document.querySelector('job-card')?.dispatchEvent(new CustomEvent('job-select', { bubbles: true, composed: true })));
      assert.deepEqual(await page.evaluate(() => app.events), ['job-select'], 'an event with a dash, once');

      await page.evaluate(() => app.set({ shown: false }));
      await page.waitForFunction(() => !document.querySelector('job-card'));
      await page.evaluate(() => app.set({ shown: true }));
      await says('aide-soign');
      assert.deepEqual(heard, []);
      await page.close();
    });
  });
}
