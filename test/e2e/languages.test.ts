// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Files that a page downloads for its language, on the published site.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { complaints, launchChromium, settled } from '../support/chromium.js';
import { eventually } from '../support/eventually.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';
import type { StaticServer } from '../support/static-server.js';

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

/** Serves the site, its pages under a strict policy. */
const serve = (): Promise<StaticServer> =>
  serveFolder(`${root}dist/site`, (_, response, url) => {
    if (url.pathname === '/strict-csp.html') response.setHeader('content-security-policy', policy);
    return false;
  });

interface CdnManifest {
  readonly files: readonly { readonly file: string; readonly name: string }[];
}

/** Reads the list of the files of the CDN, with their content. */
const chunks = (): CdnManifest['files'] =>
  (JSON.parse(readFileSync(`${root}dist/cdn/manifest.json`, 'utf8')) as CdnManifest).files;

const languageFiles = ({ requests }: StaticServer): string[] =>
  chunks()
    .filter(({ name }) => ['localized', 'en', 'nl', 'ar'].includes(name))
    .flatMap(({ file, name }) => requests.filter(path => path.endsWith(file)).map(() => name));

test('a page in French downloads no other language', async () => {
  await using server = await serve();
  const page = await browser.newPage();
  await page.goto(`${server.origin}/strict-csp.html`);
  await settled(page);
  assert.deepEqual(languageFiles(server), []);
  await page.close();
});

test('a page in Arabic downloads Arabic once, under a strict policy', async () => {
  await using server = await serve();
  const page = await browser.newPage();
  const pageErrors = complaints(page);
  await page.addInitScript(() =>
    document.addEventListener('readystatechange', () => (document.documentElement.lang = 'ar')),
  );
  await page.goto(`${server.origin}/strict-csp.html`);
  await settled(page);
  await page.locator('.ow[lang=ar][dir=rtl]').nth(4).waitFor();
  assert.deepEqual(languageFiles(server).sort(), ['ar', 'localized']);
  assert.deepEqual(pageErrors, []);
  await page.close();
});

test('a language that fails to load leaves the page in French, with a warning', async () => {
  await using server = await serve();
  const page = await browser.newPage();
  const pageErrors: string[] = [];
  page.on('console', message => message.type() === 'warning' && pageErrors.push(message.text()));
  const dutch = chunks().find(({ name }) => name === 'nl');
  assert.ok(dutch);
  await page.route(`**/${dutch.file}`, route => route.abort());
  await page.goto(`${server.origin}/strict-csp.html`);
  await settled(page);
  await page.evaluate(() => (document.documentElement.lang = 'nl'));
  await page.waitForFunction(() => document.querySelector('job-card')?.shadowRoot?.querySelector('.ow[lang=fr]'));
  await page.locator('job-card').getByText('Voir le métier').first().waitFor();
  await eventually(() =>
    assert.ok(
      pageErrors.some(words => words.includes('in French')),
      pageErrors.join('\n'),
    ),
  );
  await page.close();
});
