// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { buildSync } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Browser as FirefoxBrowser, Page as FirefoxPage } from 'puppeteer-core';
import { root } from '../../support/paths.js';
import { serveFolder } from '../../support/static-server.js';
import type { StaticServer } from '../../support/static-server.js';

/** The day of every story page: words such as « dans 3 mois » depend on it. */
const TODAY = new Date('2026-11-24T10:00:00+01:00');

const entry = `import { render } from 'lit';
import { storiesOf, storyGroups } from './stories/registry.ts';
const groups = Object.fromEntries(await Promise.all(storyGroups.map(async group => [group.title, await storiesOf(group)])));
const deep = root => [...root.querySelectorAll('*')].flatMap(element => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])]);
const frame = () => new Promise(done => requestAnimationFrame(done));
globalThis.deep = deep;
// A story is not ready while a file of its feed is on its way.
let asked = 0;
const ask = fetch;
globalThis.fetch = (...request) => {
  asked++;
  return ask(...request).finally(() => asked--);
};
globalThis.storyNames = title => Object.keys(groups[title]);
globalThis.showStory = async (title, name) => {
  document.querySelector('#story')?.remove();
  const place = document.createElement('div');
  place.id = 'story';
  document.querySelector('main').append(place);
  render(groups[title][name].render(), place);
  const loads = /loading/i.test(name);
  // Words, styles that come late, and the room they take.
  const state = () => deep(place).map(({ shadowRoot }) => (shadowRoot ? shadowRoot.textContent.length + ' ' + shadowRoot.adoptedStyleSheets.length + ' ' + shadowRoot.querySelector('.ow')?.scrollHeight : '')).join();
  for (let quiet = 0, before = '', end = performance.now() + 60_000; quiet < 5; ) {
    if (performance.now() > end) throw new Error(title + ', ' + name + ': never ready');
    await frame();
    const ready = !asked && deep(place).some(({ shadowRoot }) => shadowRoot) && (loads || !deep(place).some(element => element.getAttribute('aria-busy') === 'true'));
    const now = state();
    quiet = ready && now === before ? quiet + 1 : 0;
    before = now;
  }
};`;

let built: string | undefined;

function script(): string {
  built ??= buildSync({
    stdin: { contents: entry, resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    write: false,
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  }).outputFiles[0]?.text;
  return built ?? '';
}

export interface StoryPage extends AsyncDisposable {
  readonly page: Page;
  readonly server: StaticServer;
  names(title: string): Promise<string[]>;
  show(title: string, story: string): Promise<void>;
}

/** Serves a page between two links that shows any story of the registry. */
function serveStories(): Promise<StaticServer> {
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Un élément</title>
    <style>body{margin:0;background:Canvas;color:CanvasText}main{padding:0 8px}</style></head><body><a id="before" href="#before">Avant</a><main></main><a id="after" href="#after">Après</a><script type="module" src="/stories.js"></script></body></html>`;
  return serveFolder(`${root}dist/site/`, (_, response, { pathname }) => {
    if (pathname !== '/' && pathname !== '/stories.js') return false;
    response
      .writeHead(200, { 'content-type': pathname === '/' ? 'text/html; charset=utf-8' : 'text/javascript' })
      .end(pathname === '/' ? html : script());
    return true;
  });
}

const namesOf = (title: string): string => `storyNames(${JSON.stringify(title)})`;
const showing = (title: string, story: string): string =>
  `showStory(${JSON.stringify(title)}, ${JSON.stringify(story)})`;

/** The stories in Chromium, on a day that never changes. One page at a time: a page in the background gets no animation frames. */
export async function storyPage(browser: Browser, options: BrowserContextOptions = {}): Promise<StoryPage> {
  const server = await serveStories();
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    ...options,
  });
  await context.addInitScript('globalThis.__name = target => target');
  const page = await context.newPage();
  await page.clock.setFixedTime(TODAY);
  await page.goto(server.origin);
  await page.waitForFunction('globalThis.showStory');
  return {
    page,
    server,
    names: title => page.evaluate(namesOf(title)),
    show: (title, story) => page.evaluate(showing(title, story)),
    async [Symbol.asyncDispose]() {
      await context.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

export interface FirefoxStoryPage extends AsyncDisposable {
  readonly page: FirefoxPage;
  names(title: string): Promise<string[]>;
  show(title: string, story: string): Promise<void>;
}

/** The same in the Firefox of the distribution, which playwright does not drive. */
export async function firefoxStoryPage(
  browser: FirefoxBrowser,
  viewport: { width: number; height: number },
): Promise<FirefoxStoryPage> {
  const server = await serveStories();
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.evaluateOnNewDocument(
    `Date = class extends Date { constructor(...given) { super(...(given.length ? given : [${TODAY.getTime()}])); } static now() { return ${TODAY.getTime()}; } }`,
  );
  await page.goto(server.origin);
  await page.waitForFunction('globalThis.showStory');
  return {
    page,
    names: async title => (await page.evaluate(namesOf(title))) as string[],
    show: async (title, story) => void (await page.evaluate(showing(title, story))),
    async [Symbol.asyncDispose]() {
      await page.close();
      await server[Symbol.asyncDispose]();
    },
  };
}
