// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// With the network and the processor of a cheap phone, nothing moves while an element hydrates; `npm run bench --
// portal` checks every kind of page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { visitSlowly } from '../support/slow-line.js';

for (const path of ['je-cherche/une-formation/', 'ar/training/'])
  test(`nothing moves on /${path} while the training finder loads`, async t => {
    const browser = await launchChromium();
    t.after(() => browser.close());
    const { shift } = await visitSlowly(browser, {
      html: readFileSync(`${root}dist/site/portail/${path}index.html`, 'utf8'),
      fileOf: address => `${root}dist/site${address}`,
      isShown: `document.querySelector('training-finder')?.shadowRoot?.querySelector('.results-head')`,
    });
    assert.equal(shift, 0);
  });
