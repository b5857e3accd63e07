// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Illustrations of the people in a job, in a browser: one that is animated, a street at a chosen time of day, two
// printed sheets.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { siteInChromium } from '../support/site-in-chromium.js';

/** Returns the sheets of a printed page, with their size in points. */
async function sheetsOf(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/MediaBox \[0 0 (\d+)\S* (\d+)/g)].map(([, width, height]) => `${width} × ${height}`);
}

const JOB = '/portail/metiers/boulangere-ou-patissiere-boulanger-ou-patissier/';

describe('people of a job in a browser', () => {
  const { visit } = siteInChromium();

  test('one drawing stays in view and follows the count at the reading position', () =>
    visit(
      JOB,
      async page => {
        const drawing = page.locator('.people-counts .stage svg');
        const full = drawing.locator('circle.full');
        await page
          .locator('.people-counts li', { hasText: 'La nuit' })
          .evaluate(item => item.scrollIntoView({ block: 'center' }));
        await page.waitForFunction(() => document.querySelectorAll('.stage circle.full').length === 11);
        assert.equal(await full.count(), 11);
        assert.ok(await drawing.isVisible());
        assert.equal(await page.locator('.people-counts li > svg >> visible=true').count(), 0);
        await page.emulateMedia({ media: 'print' });
        assert.equal(await page.locator('.people-counts li > svg >> visible=true').count(), 6);
        assert.ok(!(await drawing.isVisible()));
      },
      { reducedMotion: 'reduce' },
    ));

  test('the keyboard chooses the time of day in the street, which prints on one A3 sheet', () =>
    visit('/portail/metiers/rue-la-nuit/', async page => {
      const salon = page.locator('.houses li', { hasText: 'Le salon' });
      assert.match(await salon.innerText(), /moins d’une sur 20/);
      await page.locator('#moment-n').focus();
      await page.keyboard.press('ArrowRight');
      assert.match(await salon.innerText(), /18 sur 20/);
      assert.deepEqual(await sheetsOf(page), ['841 × 1191']);
    }));

  test('the booklet prints its eight pages on one A4 sheet, without cutting one', () =>
    visit(`${JOB}livret/`, async page => {
      assert.deepEqual(await sheetsOf(page), ['841 × 594']);
      await page.emulateMedia({ media: 'print' });
      const isCut = await page
        .locator('.booklet > ol > li')
        .evaluateAll(pages => pages.map(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1));
      assert.deepEqual(
        isCut,
        Array.from({ length: 8 }, () => false),
      );
    }));
});
