// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { launchChromium } from '../../support/chromium.js';
import { root } from '../../support/paths.js';
import { serveFolder } from '../../support/static-server.js';

/** Returns the Brotli bytes of each file of a feed that a page with `<tension-indicator>` downloads in Chromium. */
export async function tensionDownloads(feed: string, attributes: string): Promise<Map<string, number>> {
  const scripts = buildSync({
    stdin: { contents: "import '@orientation-widgets/elements/define/tension-indicator.js'", resolveDir: root },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/',
    write: false,
  }).outputFiles;
  await using server = await serveFolder(feed, (_, response, { pathname }) => {
    const script = scripts.find(({ path }) => path === pathname);
    if (script) response.writeHead(200, { 'content-type': 'text/javascript' }).end(script.text);
    else if (pathname === '/page') {
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          `<!doctype html><script type="module" src="/stdin.js"></script><tension-indicator feed="/feed.json" ${attributes}></tension-indicator>`,
        );
    } else return false;
    return true;
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/page`, { waitUntil: 'networkidle' });
    await page.waitForFunction(() =>
      /tension/i.test(
        document.querySelector('tension-indicator')?.shadowRoot?.querySelector('.ow:not([aria-busy])')?.textContent ??
          '',
      ),
    );
  } finally {
    await browser.close();
  }
  const files = server.requests.filter(path => path.endsWith('.json'));
  return new Map(files.map(path => [path.slice(1), brotliCompressSync(readFileSync(join(feed, path))).length]));
}
