// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Far from the server, what counts is how often a page must wait for an answer before it can ask for more. Every request is
// held until the page has none left to make, then all of them are answered: that is one wave.
import type { Browser, Page } from 'playwright-core';

/** Frames without a new request after which a page has none left to make. */
const QUIET_FRAMES = 4;

/** A frame, or a moment for a page that draws none until its style has come. */
const frame = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>(done => {
        requestAnimationFrame(() => setTimeout(done));
        setTimeout(done, 100);
      }),
  );

export interface VisitedPage {
  /** Its HTML. */
  readonly html: string;
  /** The file of a path. */
  readonly fileOf: (path: string) => string;
  /** Whether it shows what it is for. */
  readonly isShown: (page: Page) => Promise<boolean>;
  /** Width of the page, in pixels. */
  readonly width?: number;
}

/** The waves after which a page shows its content, the page being the first: what each one requested. */
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
  // Before the network: a browser sends no more than six requests at once to a server that speaks HTTP/1.1.
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
    // Without a request to answer, the page is still at work on what it has.
    if (held.size) await answer();
  }
  await page.close();
  return waves;
}
