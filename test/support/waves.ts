// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Counts the waves of requests of a page. Far from the server, its speed depends on how often it must wait for an
// answer before it can request more. Every request is held until the page makes none, then all are answered: that is
// one wave.
import type { Browser, Page } from 'playwright-core';

/** Number of frames without a new request after which the page is considered idle. */
const QUIET_FRAMES = 4;

/** Waits for a frame, or for a moment on a page that renders none before its style is loaded. */
const frame = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>(done => {
        requestAnimationFrame(() => setTimeout(done));
        setTimeout(done, 100);
      }),
  );

export interface VisitedPage {
  /** HTML of the page. */
  readonly html: string;
  /** Returns the file of a path. */
  readonly fileOf: (path: string) => string;
  /** Whether the page shows its main content. */
  readonly isShown: (page: Page) => Promise<boolean>;
  /** Width of the page, in pixels. */
  readonly width?: number;
}

/** Returns the requests of each wave until a page shows its content; the page itself is the first wave. */
export async function wavesOf(
  browser: Browser,
  { html, fileOf, isShown, width = 1280 }: VisitedPage,
): Promise<readonly (readonly string[])[]> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const waves: string[][] = [];
  const held = new Map<string, () => Promise<void>>();
  let [requested, received, over] = [0, 0, 0];
  page.on('request', () => (requested += 1));
  page.on('requestfinished', () => (over += 1));
  // Requests are held before the network, since a browser sends at most six at once to an HTTP/1.1 server.
  await page.route('**/*', route => {
    const { pathname } = new URL(route.request().url());
    received += 1;
    held.set(`${received} ${pathname}`, () =>
      pathname === '/page'
        ? route.fulfill({ contentType: 'text/html', body: html })
        : route.fulfill({ path: fileOf(pathname) }),
    );
  });
  const isQuiet = (): boolean => requested === received && over === received - held.size;
  const answer = async (): Promise<void> => {
    waves.push([...held.keys()]);
    const answers = [...held.values()];
    held.clear();
    await Promise.all(answers.map(give => give()));
  };
  const arrived = page.goto('http://localhost/page', { waitUntil: 'commit' });
  while (!held.size) await new Promise(setImmediate);
  await answer();
  await arrived;
  for (;;) {
    for (let quiet = 0, before = -1; quiet < QUIET_FRAMES; before = requested) {
      await frame(page);
      quiet = requested === before && isQuiet() ? quiet + 1 : 0;
    }
    if (await isShown(page)) break;
    // Without a request to answer, the page is still processing earlier answers.
    if (held.size) await answer();
  }
  await page.close();
  return waves;
}
