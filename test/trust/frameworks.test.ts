// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Applications in each framework, at the versions of frameworks/package.json: the sixteen questions of
// custom-elements-everywhere.com, asked about these elements, and two more.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium, complaints } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';
import type { StaticServer } from '../support/static-server.js';
import { apps, installed, skip } from './support/frameworks.js';

/** Compiles .svelte files with the installed compiler. */
const svelte: Plugin = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { compile } = (await import(`${installed ?? ''}/node_modules/svelte/src/compiler/index.js`)) as {
        compile: (text: string, options: object) => { js: { code: string } };
      };
      return {
        contents: compile(readFileSync(path, 'utf8'), { generate: 'client', filename: path }).js.code,
        loader: 'js',
      };
    });
  },
};

/** Compiles a library as Angular's own builder does: declarations become instructions, ahead of time. */
const angular: Plugin = {
  name: 'angular',
  setup({ onLoad }) {
    onLoad({ filter: /dist\/angular\.js$/ }, async ({ path }) => {
      const modules = `${installed ?? ''}/node_modules`;
      const { transformAsync } = (await import(`${modules}/@babel/core/lib/index.js`)) as {
        transformAsync: (text: string, options: object) => Promise<{ code: string }>;
      };
      const { default: linker } = (await import(`${modules}/@angular/compiler-cli/bundles/linker/babel/index.js`)) as {
        default: unknown;
      };
      return {
        contents: (
          await transformAsync(readFileSync(path, 'utf8'), { filename: path, plugins: [linker], configFile: false })
        ).code,
        loader: 'js',
      };
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
    // A tool of the project has its own copy of React.
    alias: { react: `${installed ?? ''}/node_modules/react` },
    nodePaths: [`${installed ?? ''}/node_modules`, `${root}node_modules`],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [svelte, angular],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

let browser: Browser;
/** One context for all the pages, kept open by an empty tab, and discarded at the end. */
let context: BrowserContext;
before(async () => {
  browser = await launchChromium();
  context = await browser.newContext();
  await context.newPage();
});
after(() => browser.close());

/** Global of each application: `app.set` changes what it renders, `app.define` defines its last element. */
declare const app: { set(state: object): void; events: string[]; define(): Promise<unknown> };

const waitForContent = (page: Page, selector: string, pattern: RegExp): Promise<unknown> =>
  page.waitForFunction(
    ([selector, source]) =>
      new RegExp(source, 'i').test(
        document.querySelector(selector)?.shadowRoot?.querySelector<HTMLElement>('.ow')?.innerText ?? '',
      ),
    [selector, pattern.source] as const,
  );
const set = (page: Page, state: object): Promise<void> => page.evaluate(state => app.set(state), state);
const becomes = (page: Page, selector: string, name: string, value: unknown): Promise<unknown> =>
  page.waitForFunction(
    ([selector, name, value]) => JSON.stringify(Reflect.get(document.querySelector(selector) ?? {}, name)) === value,
    [selector, name, JSON.stringify(value)] as const,
  );
const heading = (page: Page, selector: string): Promise<string | undefined> =>
  page.evaluate(
    selector => document.querySelector(selector)?.shadowRoot?.querySelector('h1, h2, h3, h4, h5, h6')?.localName,
    selector,
  );
const card = '#card';
const link = (page: Page): ReturnType<Page['locator']> => page.locator(`${card} a[href*="/metiers/"]`).first();

/** Questions, each on its own page. */
const questions: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'an element without children shows its content': page => waitForContent(page, '#bare', /soud/),
  'children stay in the page, as the fallback': async page => {
    await waitForContent(page, card, /soud/);
    assert.equal(await page.locator(`${card} > p`).textContent(), 'secours');
  },
  'children change': async page => {
    await set(page, { words: 'autre secours' });
    await page.waitForFunction(() => document.querySelector('#card > p')?.textContent === 'autre secours');
    await waitForContent(page, card, /soud/);
  },
  'hidden, then shown again': async page => {
    await set(page, { isCardVisible: false });
    await page.locator(card).waitFor({ state: 'detached' });
    await set(page, { isCardVisible: true });
    await waitForContent(page, card, /soud/);
    assert.equal(await page.locator(`${card} > p`).textContent(), 'secours');
  },
  'a boolean, true then false': async page => {
    await becomes(page, card, 'selectable', false);
    await set(page, { selectable: true });
    await becomes(page, card, 'selectable', true);
    await set(page, { selectable: false });
    await becomes(page, card, 'selectable', false);
  },
  'a number': async page => {
    await waitForContent(page, card, /soud/);
    assert.equal(await heading(page, card), 'h3');
    await set(page, { headingLevel: 4 });
    await page.waitForFunction(() => document.querySelector('#card')?.shadowRoot?.querySelector('h4'));
  },
  'a text': async page => {
    await waitForContent(page, card, /soud/);
    await set(page, { job: 'aide-soignance' });
    await waitForContent(page, card, /aide-soign/);
  },
  'a text taken away: the element goes back to its fallback or says what is missing': async page => {
    await waitForContent(page, card, /soud/);
    await set(page, { job: null });
    await page.waitForFunction(
      () =>
        !/soud/i.test(document.querySelector('#card')?.shadowRoot?.querySelector<HTMLElement>('.ow')?.innerText ?? ''),
    );
  },
  'an array, as a property': async page => {
    await becomes(page, '#bare', 'jobs', ['soudage', 'cuisine']);
    await set(page, { jobs: ['aide-soignance', 'cuisine'] });
    await waitForContent(page, '#bare', /aide-soign/);
  },
  'an object, as a property': async page => {
    await waitForContent(page, card, /soud/);
    assert.equal(
      await page.evaluate(() => typeof Reflect.get(document.querySelector('#card') ?? {}, 'feed')),
      'object',
    );
  },
  'a property whose name has capitals': async page => {
    await waitForContent(page, card, /soud/);
    assert.match((await link(page).getAttribute('href')) ?? '', /\/metiers\/soudage$/);
  },
  'attributes with a dash': async page => {
    await waitForContent(page, '#attributes', /cuisin/);
    assert.match(
      (await page.locator('#attributes a[href*="/metiers/"]').first().getAttribute('href')) ?? '',
      /\/metiers\/cuisine$/,
    );
    assert.equal(await heading(page, '#attributes'), 'h3');
  },
  'an event declared in the template, once, with what it carries': async page => {
    await waitForContent(page, card, /soud/);
    await link(page).press('Enter');
    assert.deepEqual(await page.evaluate(() => app.events), ['job-select soudage']);
  },
  'a listener put by hand': async page => {
    await waitForContent(page, card, /soud/);
    await page.evaluate(() =>
      document
        .querySelector('#card')
        ?.addEventListener('job-select', event => app.events.push(`by hand ${event.type}`)),
    );
    await link(page).press('Enter');
    assert.deepEqual((await page.evaluate(() => app.events)).sort(), ['by hand job-select', 'job-select soudage']);
  },
  'an event that the application cancels: the link is not followed': async page => {
    await waitForContent(page, card, /soud/);
    // This listener runs after that of the application, and after the element has read its answer.
    await page.evaluate(() =>
      addEventListener('click', event => app.events.push(event.defaultPrevented ? 'stays' : 'leaves')),
    );
    await link(page).press('Enter');
    assert.deepEqual(await page.evaluate(() => app.events), ['job-select soudage', 'stays']);
  },
  'an event after the template changed, once': async page => {
    await waitForContent(page, card, /soud/);
    await set(page, { job: 'aide-soignance' });
    await waitForContent(page, card, /aide-soign/);
    await link(page).press('Enter');
    assert.deepEqual(await page.evaluate(() => app.events), ['job-select aide-soignance']);
  },
  'moved in a list: the same element, still shown': async page => {
    await waitForContent(page, 'li:first-child > job-card', /soud/);
    await page.evaluate(() =>
      Object.assign(document.querySelector('li:first-child > job-card') ?? {}, { known: true }),
    );
    await set(page, { order: ['cuisine', 'soudage'] });
    await waitForContent(page, 'li:first-child > job-card', /cuisin/);
    await waitForContent(page, 'li:last-child > job-card', /soud/);
    assert.equal(
      await page.evaluate(() => Reflect.get(document.querySelector('li:last-child > job-card') ?? {}, 'known')),
      true,
    );
  },
  'defined after the framework wrote it': async page => {
    await page.locator('#late').waitFor({ state: 'attached' });
    assert.equal(await page.evaluate(() => document.querySelector('#late')?.shadowRoot), null);
    await page.evaluate(() => app.define().then(() => undefined));
    await waitForContent(page, '#late', /soud/);
  },
};

for (const [framework, file] of Object.entries({
  'React 19': 'react.js',
  Preact: 'preact.js',
  'Vue 3': 'vue.js',
  'Svelte 5': 'svelte.js',
  Angular: 'angular.js',
})) {
  describe(framework, { skip }, () => {
    let server: StaticServer;
    before(async () => {
      const source = await script(file);
      server = await serveFolder(`${root}dist/site/`, (_, response, { pathname }) => {
        if (pathname !== '/app.js' && pathname !== '/app.html') return false;
        response.writeHead(200, {
          'content-type': pathname === '/app.js' ? 'text/javascript' : 'text/html; charset=utf-8',
        });
        response.end(
          pathname === '/app.js'
            ? source
            : '<!doctype html><html lang="fr"><title>t</title><div id="root"><app-root></app-root></div><script type="module" src="/app.js"></script>',
        );
        return true;
      });
    });
    after(() => server[Symbol.asyncDispose]());

    for (const [question, ask] of Object.entries(questions)) {
      test(`${framework}: ${question}`, async () => {
        const page = await context.newPage();
        const pageErrors = complaints(page);
        await page.goto(`${server.origin}/app.html`);
        await page.waitForFunction(() => document.querySelector('#card'));
        await ask(page);
        assert.deepEqual(pageErrors, []);
        await page.close();
      });
    }
  });
}
