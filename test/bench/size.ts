// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Brotli bytes that a page downloads for one element, compared with peers measured in the same run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { elements } from '../../packages/elements/registry.mjs';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';
import { wavesOf } from '../support/waves.js';
import { GAUGE, instantSearch, Peers } from './peers/peers.js';

/** Limit of the autoloader alone, in bytes. */
const ENTRY_LIMIT = 4_000;

/** Widths of the page in pixels: content beside the results of a wide page waits for a press on a phone. */
const PHONE = 390;
const WIDE = 1280;

const brotli = (path: string): number => brotliCompressSync(readFileSync(path)).length;

const measured = elements.flatMap(({ tag, bytes }) => (bytes ? [{ tag, bytes }] : []));

interface Download {
  readonly bytes: number;
  readonly files: number;
}

function judge({ bytes, files }: Download, limit: number): string {
  if (bytes > limit) process.exitCode = 1;
  return `${String(bytes).padStart(6)} B in ${files} files (limit ${limit}${bytes > limit ? ', ABOVE' : ''})`;
}

/** Returns attributes with which an element shows content of the default feed. */
const contentOf = (tag: string): string =>
  Object.entries(measured.find(element => element.tag === tag)?.bytes.attributes ?? {})
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

/**
 * Measures the scripts that a page requests: with an empty feed, until the first content of the default feed, and with
 * its deferred sections.
 */
async function ours(): Promise<void> {
  const nothing = {
    formatVersion: '1.0',
    title: 'vide',
    publisher: { name: 'x' },
    language: 'fr',
    updated: '2026-11-24T00:00:00Z',
    territory: 'reg-32',
  };
  await using server = await serveFolder(`${root}dist/site`, (_, response, url) => {
    if (url.pathname === '/empty.json')
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(nothing));
    else if (url.pathname.startsWith('/page/')) {
      const [, , tag = '', feed] = url.pathname.split('/');
      const attributes = feed === 'full' ? `feed="/feed/feed.json" ${contentOf(tag)}` : 'feed="/empty.json"';
      const body = tag === 'entry' ? '' : `<${tag} ${attributes}></${tag}>`;
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<!doctype html><title>t</title><script type="module" src="/cdn/orientation-widgets.js"></script>${body}`);
    } else return false;
    return true;
  });
  const browser = await launchChromium();
  const bytesOf = async (path: string, width = PHONE): Promise<Download> => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const scripts: string[] = [];
    // Only requests of this page count: on a busy machine, a closed page may still send some.
    page.on('request', request => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) scripts.push(pathname);
    });
    await page.goto(server.origin + path, { waitUntil: 'networkidle' });
    await page.close();
    return { bytes: scripts.reduce((sum, file) => sum + brotli(`${root}dist/site${file}`), 0), files: scripts.length };
  };
  /** Measures the scripts loaded before the first content is on screen: see waves.ts. */
  const firstOf = async (tag: string): Promise<Download> => {
    const waves = await wavesOf(browser, {
      html: `<!doctype html><title>t</title><script type="module" src="/cdn/orientation-widgets.js"></script><${tag} feed="/feed/feed.json" ${contentOf(tag)}></${tag}>`,
      fileOf: path => `${root}dist/site${path}`,
      isShown: page =>
        page.evaluate(tag => {
          const shadow = document.querySelector(tag)?.shadowRoot;
          return Boolean(shadow?.querySelector('.ow') && !shadow.querySelector('[aria-busy=true]'));
        }, tag),
      width: PHONE,
    });
    const scripts = waves.flat().flatMap(request => /\/\S+\.js$/.exec(request)?.[0] ?? []);
    return { bytes: scripts.reduce((sum, file) => sum + brotli(`${root}dist/site${file}`), 0), files: scripts.length };
  };
  console.log(`Brotli bytes of script a page of ${PHONE} px downloads, Lit included.`);
  console.log(`${'entry'.padEnd(18)} ${judge(await bytesOf('/page/entry/empty'), ENTRY_LIMIT)}`);
  for (const { tag, bytes } of measured) {
    const empty = judge(await bytesOf(`/page/${tag}/empty`), bytes.empty ?? bytes.first);
    const first = judge(await firstOf(tag), bytes.first);
    const total = await bytesOf(`/page/${tag}/full`);
    const wide = await bytesOf(`/page/${tag}/full`, WIDE);
    const more = wide.bytes > total.bytes ? `; on a wide screen ${wide.bytes} B` : '';
    console.log(
      `${tag.padEnd(18)} first content ${first}; whole ${judge(total, bytes.whole)}${more}; empty feed ${empty}`,
    );
  }
  await browser.close();
}

function peers(): void {
  using installed = new Peers();
  const gauge = [...GAUGE.styles, ...GAUGE.modules];
  const bytes = gauge.reduce((sum, file) => sum + brotli(join(installed.modules, file)), 0);
  console.log(`dsfr-chart gauge     ${bytes} B brotli, with its DSFR`);
  const bundle = installed.bundle(
    `import { liteClient } from 'algoliasearch/lite'; ${instantSearch("liteClient('a', 'b')")}`,
  );
  console.log(`InstantSearch        ${brotli(bundle)} B brotli, six widgets`);
}

await ours();
if (!process.argv.includes('--no-peers')) peers();
