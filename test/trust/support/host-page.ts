// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { elements, markup, tags } from '../../../stories/registry.js';
import { complaints, settled } from '../../support/chromium.js';
import { eventually } from '../../support/eventually.js';
import { threeHosts } from './three-hosts.js';
import type { Answers, ThreeHosts } from './three-hosts.js';

/** Returns every element in each of its views, below one feed. */
export function allElements({ feeds }: ThreeHosts): string {
  return `<orientation-feed src="${feeds.origin}/feed.json">${elements.flatMap(({ tag, views }) => views.map(view => markup(tag, view))).join('\n')}</orientation-feed>`;
}

export function scriptTag({ scripts }: ThreeHosts, query = ''): string {
  return `<script type="module" src="${scripts.origin}/orientation-widgets.js${query}" crossorigin></script>`;
}

export function htmlPage(head: string, body: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}<title>t</title></head><body>${body}</body></html>`;
}

export interface HostPage extends AsyncDisposable {
  readonly page: Page;
  readonly hosts: ThreeHosts;
  /** Complaints of the page. */
  readonly pageErrors: string[];
  /** Requested addresses of any host. */
  readonly requests: string[];
}

const windows = new WeakMap<Browser, Promise<BrowserContext>>();

/**
 * Returns the context of a browser, opened once: a new page in it costs a third of a context. An empty page keeps it
 * open.
 */
function windowOf(browser: Browser): Promise<BrowserContext> {
  const open = async (): Promise<BrowserContext> => {
    const context = await browser.newContext();
    // tsx wraps the names of the functions it compiles with a helper that pages do not have.
    await context.addInitScript('globalThis.__name = target => target');
    await context.newPage();
    return context;
  };
  const existing = windows.get(browser) ?? open();
  windows.set(browser, existing);
  return existing;
}

/** Opens a page of a new site, whose addresses no page has used: it has no saved data, and cookies are cleared. */
export async function hostPage(
  browser: Browser,
  answers: Answers,
  {
    wait = true,
    path = '/',
    before,
  }: { wait?: boolean; path?: string; before?: (page: Page) => Promise<unknown> } = {},
): Promise<HostPage> {
  const hosts = await threeHosts(answers);
  const context = await windowOf(browser);
  await context.clearCookies();
  const page = await context.newPage();
  const pageErrors = complaints(page);
  const requests: string[] = [];
  page.on('request', request => requests.push(request.url()));
  await before?.(page);
  await page.goto(hosts.page.origin + path);
  if (wait) await settled(page);
  return {
    page,
    hosts,
    pageErrors,
    requests,
    async [Symbol.asyncDispose]() {
      await page.close();
      await context.clearPermissions();
      await context.setOffline(false);
      await hosts[Symbol.asyncDispose]();
    },
  };
}

/** Waits until the elements show these words: some come after the first, with their own chunk. */
export async function shows(page: Page, expected: readonly string[]): Promise<void> {
  await eventually(async () => assert.deepEqual(await shownText(page), expected));
}

/** Returns the text that each element shows, without status messages, which come at any time. */
export function shownText(page: Page): Promise<string[]> {
  return page.evaluate(
    tags =>
      [...document.querySelectorAll(tags.join())].map(element => {
        const root = element.shadowRoot?.querySelector<HTMLElement>('.ow');
        const announced = [...(root?.querySelectorAll<HTMLElement>('.visually-hidden[role=status]') ?? [])]
          .map(status => status.innerText)
          .filter(Boolean);
        const words = announced.reduce((text, status) => text.replace(status, ''), root?.innerText ?? '');
        return `${element.localName}: ${words.replace(/\s+/g, ' ').trim()}`;
      }),
    tags,
  );
}

/** Returns the same text once it no longer changes, to compare another page with. */
export async function calmText(page: Page): Promise<string[]> {
  let words = await shownText(page);
  for (let quiet = 0; quiet < 10;) {
    await page.evaluate(() => new Promise(done => requestIdleCallback(() => requestAnimationFrame(done))));
    const now = await shownText(page);
    quiet = now.join() === words.join() ? quiet + 1 : 0;
    words = now;
  }
  return words;
}
