// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Twelve journeys of a screen reader user: the keys go through the display to Firefox, and the speech of Orca is
// compared with the transcripts of `spoken`. UPDATE=1 writes them.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserPath } from '../../scripts/support/browsers.mjs';
import { root } from '../support/paths.js';
import { servePublishedSite, type PublishedSite } from '../support/published-site.js';
import { JOURNEYS } from './journeys.js';
import { Desktop } from './support/desktop.js';
import { Listener } from './support/listener.js';
import { faultsOf, readTranscript, writeTranscript } from './support/transcript.js';

const isUpdate = process.env.UPDATE === '1';
const nameFilter = process.env.JOURNEY;

describe('Orca, in Firefox', () => {
  let desktop: Desktop;
  let site: PublishedSite;
  let browser: Browser;

  before(async () => {
    desktop = await Desktop.start();
    site = await servePublishedSite();
    browser = await puppeteer.launch({
      browser: 'firefox',
      headless: false,
      executablePath: browserPath('firefox'),
      env: desktop.env,
      // Shows the page without the browser's own interface: Orca would read changes in the address bar.
      args: ['--kiosk'],
      extraPrefsFirefox: {
        'accessibility.force_disabled': -1,
        // The focus is that of the display, as for a real user.
        'focusmanager.testmode': false,
        'intl.accept_languages': 'fr',
        // Firefox would report that it has no voice.
        'media.webspeech.synth.dont_notify_on_error': true,
        // Suggestions of the address bar are not read aloud.
        'browser.urlbar.suggest.history': false,
      },
    });
  });

  after(async () => {
    await browser?.close();
    site?.close();
    desktop?.stop();
  });

  for (const { name, title, go } of JOURNEYS.filter(journey => !nameFilter || journey.name.includes(nameFilter)))
    test(`says what is expected: ${title}`, async () => {
      const file = `${root}test/screen-reader/spoken/${name}.txt`;
      const expected = existsSync(file) && !isUpdate ? readTranscript(readFileSync(file, 'utf8')) : undefined;
      const [page] = await browser.pages();
      assert.ok(page);
      const listener = new Listener(desktop, page, site.origin, expected);
      await go(listener);
      if (isUpdate) writeFileSync(file, writeTranscript(title, listener.steps));
      assert.deepEqual(faultsOf(listener.steps), []);
      assert.equal(writeTranscript(title, listener.steps), readFileSync(file, 'utf8'));
    });
});
