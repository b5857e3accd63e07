// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Themes from the CDN, under a strict policy.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { elements } from '../../packages/elements/registry.mjs';
import { complaints, launchChromium, settled } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
const names = readdirSync(`${root}packages/elements/themes`);

interface Checker {
  checkTheme(target: Element | Record<string, string>): { passes: boolean; text: string };
}

test('a theme loads with a <link>, and checkTheme works in the console', async () => {
  await using server = await serveFolder(`${root}dist/site`, (_, response, url) => {
    if (url.pathname !== '/themed.html') return false;
    const theme = url.searchParams.get('theme') ?? '';
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
      .end(
        `<!doctype html><html lang="fr"><meta name="color-scheme" content="light dark"><title>t</title><link rel="stylesheet" href="/cdn/themes/${theme}"><script type="module" src="/cdn/orientation-widgets.js"></script><job-card feed="/feed/feed.json" job="soudeur"></job-card>`,
      );
    return true;
  });
  const browser = await launchChromium();
  const grounds = new Set<string>();
  for (const name of names) {
    const page = await browser.newPage();
    const pageErrors = complaints(page);
    await page.goto(`${server.origin}/themed.html?theme=${name}`);
    await settled(page);
    const { passes, text } = await page.evaluate(async path => {
      const { checkTheme } = (await import(path)) as Checker;
      return checkTheme(document.querySelector('job-card') as Element);
    }, `${server.origin}/cdn/check-theme.js`);
    assert.ok(passes, `${name}: ${text}`);
    assert.match(text, /^Ce thème passe/);
    assert.deepEqual(pageErrors, []);
    grounds.add(
      await page.evaluate(() =>
        getComputedStyle(document.querySelector('job-card') as Element).getPropertyValue('--ow-accent'),
      ),
    );
    await page.close();
  }
  assert.equal(grounds.size, names.length, 'each theme has its own accent');
  assert.ok(!server.requests.slice(0, 3).includes('/cdn/check-theme.js'), 'no page asks for the checker by itself');
  await browser.close();
});

test('a theme applies to every element of the autoloader', () => {
  const tags = elements.map(({ tag }) => tag);
  assert.ok(tags.length > 5);
  for (const name of names) {
    const css = readFileSync(`${root}packages/elements/themes/${name}`, 'utf8');
    assert.deepEqual(
      tags.filter(tag => !new RegExp(`(?<![\\w-])${tag}(?![\\w-])`).test(css)),
      [],
      name,
    );
  }
});
