// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Tests of the Drupal module that need no Drupal: its codes go through the text formats of the tests of the guide, then
// through the code that its filter calls. PHP checks the syntax of every PHP file of the plugins.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { PHP, runBeside } from '../support/programs.js';
import { basicHtml, fullHtml } from '../trust/support/drupal-formats.js';
import { JOB_PAGE, startPortal } from './support/portal.js';
import type { TestPortal } from './support/portal.js';

const skip = !existsSync(PHP) && 'no PHP here (Debian: apt-get install --no-install-recommends php-cli php-mbstring)';

test('PHP reads every file of the plugins', { skip }, async () => {
  const files = readdirSync(`${root}integrations`, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.(?:php|module|install)$/.test(name),
  );
  assert.ok(files.length > 20);
  await Promise.all(files.map(name => runBeside(PHP, '-l', `${root}integrations/${name}`)));
});

describe('the codes of the Drupal module, no Drupal runs', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'drupal-'));
  let browser: Browser;
  let portal: TestPortal;
  before(async () => {
    [browser, portal] = await Promise.all([launchChromium(), startPortal()]);
  });
  after(async () => {
    await browser.close();
    await portal[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  /** Returns the output of the filter for a text that went through a format. */
  async function filtered(format: typeof basicHtml, text: string): Promise<string> {
    const page = await browser.newPage();
    const html = await format(page, text);
    await page.close();
    const file = join(folder, 'filter.php');
    writeFileSync(
      file,
      `<?php define('ORIENTATION_PRIVATE_PORTAL', true);
      require '${root}integrations/core/autoload.php';
      use OrientationWidgets\\{FileStore, Portal, Shortcode};
      $portal = new Portal('${portal.address}', OrientationWidgets\\fetch(...), new FileStore('${folder}/copies/'));
      echo Shortcode::replace(base64_decode('${Buffer.from(html).toString('base64')}'), $portal);`,
    );
    return runBeside(PHP, file);
  }

  for (const [name, format] of [
    ['« HTML de base »', basicHtml],
    ['« HTML complet »', fullHtml],
  ] as const)
    test(`${name} lets the code through, which becomes the tag and its text`, async () => {
      const html = await filtered(
        format,
        `<p>Avant</p><p>[orientation element="job-card" page="${portal.address}${JOB_PAGE}" json-ld]</p>`,
      );
      assert.match(html, /^<p>Avant<\/p><job-card json-ld job="soudeur" feed="[^"]*"><div[^>]*><h2>Soudeuse/);
      assert.ok(html.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
    });

  test('leaves out what is hostile, and shows nothing for an unknown element', async () => {
    const code = (text: string): Promise<string> => filtered(basicHtml, `<p>[orientation ${text}]</p>`);
    const html = await code('element="job-card" job="x &lt;b&gt;" onclick="alert(4)" job-href="javascript:alert(5)"');
    assert.match(html, /^<job-card job="x &lt;b&gt;" feed="/);
    assert.doesNotMatch(html, /onclick=|javascript:alert\(5\)|<b>/);
    assert.equal(await code('element="script"'), '');
    // A code with a bracket or a quotation mark in a value is not a code: it stays a text.
    for (const value of ['[gallery]', 'x&quot;&gt;'])
      assert.match(await code(`element="job-card" job="${value}"`), /^<p>\[orientation/);
  });
});
