// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A whole project in each framework, written as its own documentation says, built with its own tools and types from the
// tarballs of the packages, and opened in Chromium.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { complaints, launchChromium } from '../support/chromium.js';
import { startProjects, withoutProjects } from '../support/projects.js';
import type { Projects } from '../support/projects.js';
import { serveFolder } from '../support/static-server.js';
import { root } from '../support/paths.js';

/** Folder of the pages that each project builds. */
const OUTPUT = {
  next: 'out',
  nuxt: '.output/public',
  astro: 'dist',
  sveltekit: 'build',
  angular: 'dist/browser',
} as const;

const FEED = `${root}packages/feed-tools/default-feed/`;
const FALLBACK = 'Le métier de soudeuse ou soudeur';

describe('a real project', { skip: withoutProjects }, () => {
  let browser: Browser;
  let projects: Projects;
  before(async () => {
    projects = startProjects();
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    projects[Symbol.dispose]();
  });

  for (const [name, output] of Object.entries(OUTPUT))
    test(`of ${name} builds with types, writes the fallback, then shows the job and hears its event`, async () => {
      const folder = `${projects.build(name)}${output}/`;
      const html = readFileSync(`${folder}index.html`, 'utf8');
      assert.match(html, /<job-card [^>]*job="soudeur"/, 'the tag is in the page of the server');
      assert.ok(html.includes(FALLBACK), 'and its fallback');
      await using server = await serveFolder(folder, (_request, response, { pathname }) => {
        if (!pathname.startsWith('/feed/')) return false;
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(readFileSync(FEED + pathname.slice('/feed/'.length)));
        return true;
      });
      const page = await browser.newPage();
      const messages = complaints(page);
      await page.goto(server.origin);
      const card = page.locator('job-card');
      await card.locator('h3.name, h3 .name, h3').first().waitFor();
      assert.match(await card.locator('h3').first().innerText(), /Soudeu/);
      assert.ok(await card.locator('> p').isHidden(), 'the fallback has given way');
      await card.locator('.open').click();
      await page.waitForFunction(() => document.querySelector('output')?.textContent === 'soudeur');
      assert.deepEqual(messages, []);
      await page.close();
    });
});
