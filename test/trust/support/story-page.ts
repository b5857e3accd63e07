// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { buildSync } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Browser as FirefoxBrowser, Page as FirefoxPage } from 'puppeteer-core';
import { root } from '../../support/paths.js';
import { serveFolder } from '../../support/static-server.js';
import type { StaticServer } from '../../support/static-server.js';

/** Date of every story page: words such as "dans 3 mois" depend on it. */
const TODAY = new Date('2026-11-24T10:00:00+01:00');

const entry = `import { render } from 'lit';
import { storiesOf, storyGroups } from './stories/registry.ts';
const groups = Object.fromEntries(await Promise.all(storyGroups.map(async group => [group.title, await storiesOf(group)])));
const deep = root => [...root.querySelectorAll('*')].flatMap(element => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])]);
globalThis.deep = deep;
// A story is not ready while a file of its feed is on its way.
let asked = 0;
const ask = fetch;
globalThis.fetch = (...request) => {
  asked++;
  return ask(...request).finally(() => asked--);
};
const story = () => document.querySelector('#story');
/** The code of the story and of its shadow trees, and what its fields hold; not what is announced, which comes in its own time. */
const code = () => {
  const all = deep(story());
  return [
    ...[story(), ...all.flatMap(({ shadowRoot }) => shadowRoot ?? [])].map(tree =>
      [...tree.querySelectorAll('[role=status]')].reduce((html, { outerHTML }) => html.replace(outerHTML, ''), tree.innerHTML)),
    ...all.filter(element => element.matches('input, select, textarea')).map(({ value, checked }) => value + ' ' + checked),
  ];
};
/** The same, and what is seen of it. */
globalThis.storyCode = () => [...code(), ...deep(story()).map(element => element.checkVisibility())].join();
/** The box of each element that has one, and the sheets of its shadow tree; the parts of a drawing follow its code. */
const boxes = () => deep(story()).filter(({ ownerSVGElement }) => !ownerSVGElement).map(element => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return width || height ? [left + scrollX, top + scrollY, width, height, element.shadowRoot?.adoptedStyleSheets.length].join(' ') : '';
});
/** How the page around the story is set. */
const settings = () => [innerWidth, innerHeight, document.dir, ...['print', '(prefers-color-scheme: dark)', '(forced-colors: active)'].map(media => matchMedia(media).matches)];
const print = () => [settings().join(), ...code(), ...boxes()];
let noted = [];
/** What is sticky has another box elsewhere on the page. */
const printFromTop = () => { scrollTo(0, 0); return print(); };
globalThis.noteStory = () => { noted = printFromTop(); };
/** The first thing that is no longer as it was noted, and what it was; nothing once all is. A drawing may follow its box some frames later. */
globalThis.storyChange = async () => {
  let now = [];
  let index = 0;
  for (const end = performance.now() + 3000; ; await new Promise(done => requestAnimationFrame(done))) {
    now = printFromTop();
    index = now.findIndex((text, index) => text !== noted[index]);
    if (index < 0) return '';
    if (performance.now() > end) break;
  }
  const before = noted[index] ?? '';
  const from = Math.max(0, [...now[index]].findIndex((letter, place) => letter !== before[place]) - 40);
  return before.slice(from, from + 120) + ' → ' + now[index].slice(from, from + 120);
};
/** Waits until the story is the same in some frames one after the other. */
globalThis.storyIsCalm = async (frames, loads = false) => {
  for (let quiet = 0, before = '', end = performance.now() + 60_000; quiet < frames; ) {
    if (performance.now() > end) throw new Error('never ready');
    await new Promise(done => requestAnimationFrame(done));
    const ready = !asked && deep(story()).some(({ shadowRoot }) => shadowRoot) && (loads || !deep(story()).some(element => element.matches('[aria-busy=true], .later')));
    const now = print().join();
    quiet = ready && now === before ? quiet + 1 : 0;
    before = now;
  }
};
globalThis.storyNames = title => Object.keys(groups[title]);
/** Takes the story away. What was pressed in it may still come to an end. */
globalThis.clearStory = () => { story()?.remove(); scrollTo(0, 0); };
globalThis.showStory = async (title, name) => {
  clearStory();
  const place = document.createElement('div');
  place.id = 'story';
  document.querySelector('main').append(place);
  render(groups[title][name].render(), place);
  await storyIsCalm(5, /loading/i.test(name));
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

/** A page of playwright or puppeteer that shows any story. */
export interface StoryPage<P = Page> extends AsyncDisposable {
  readonly page: P;
  /** Address of its site, with a temporary port. */
  readonly origin: string;
  names(title: string): Promise<string[]>;
  show(title: string, story: string): Promise<void>;
}

/** Serves a page that shows any story of the registry between two links. */
function serveStories(): Promise<StaticServer> {
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Un élément</title>
    <style>html{scrollbar-width:none}body{margin:0;background:Canvas;color:CanvasText}main{padding:0 8px}</style></head><body><a id="before" href="#before">Avant</a><main></main><a id="after" href="#after">Après</a><script type="module" src="/stories.js"></script></body></html>`;
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

/**
 * Opens the stories in Chromium, on a fixed day. One page at a time: a page in the background gets no animation frames.
 */
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
    origin: server.origin,
    names: title => page.evaluate(namesOf(title)),
    show: (title, story) => page.evaluate(showing(title, story)),
    async [Symbol.asyncDispose]() {
      try {
        await context.close();
      } finally {
        await server[Symbol.asyncDispose]();
      }
    },
  };
}

/** Opens the stories in the Firefox of the distribution, which playwright does not drive. */
export async function firefoxStoryPage(
  browser: FirefoxBrowser,
  viewport: { width: number; height: number },
): Promise<StoryPage<FirefoxPage>> {
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
    origin: server.origin,
    names: async title => (await page.evaluate(namesOf(title))) as string[],
    show: async (title, story) => void (await page.evaluate(showing(title, story))),
    async [Symbol.asyncDispose]() {
      try {
        await page.close();
      } finally {
        await server[Symbol.asyncDispose]();
      }
    },
  };
}
