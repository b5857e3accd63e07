// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Duel of a class, played to its end with the keyboard alone.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { siteInChromium } from '../support/site-in-chromium.js';

const GUESSES = [
  [6, 2],
  [15, 12],
  [8, 10],
  [9, 9],
  [14, 18],
  [3, 2],
  [2, 0],
  [9, 12],
  [5, 3],
  [10, 7],
] as const;

async function lock(page: Page, guess: number): Promise<void> {
  await page.keyboard.type(String(guess));
  await page.keyboard.press('Enter');
}

describe('class duel', () => {
  const { visit } = siteInChromium();

  test('works by keyboard, hides a guess until both are there, and prints on one sheet', () =>
    visit(
      '/portail/pour-ma-classe/duel/',
      async page => {
        const stage = page.locator('.duel-stage');
        const status = page.getByRole('status');
        const requests: string[] = [];
        page.on('request', request => requests.push(request.url()));
        await page.getByRole('button', { name: 'Commencer le duel' }).focus();
        await page.keyboard.press('Enter');
        assert.equal(await page.evaluate(() => document.activeElement?.localName), 'h1');
        assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
        await lock(page, 21);
        assert.match(await stage.innerText(), /Écrivez un nombre de 0 à 20\./);
        await page.keyboard.press('ControlOrMeta+A');
        for (const [rank, [first, second]] of GUESSES.entries()) {
          await lock(page, first);
          assert.equal(await status.innerText(), 'Les Terrils\u202f: c’est dit.');
          assert.equal(await stage.locator('.said strong, .scale .believed').count(), 0);
          await lock(page, second);
          assert.deepEqual(await stage.locator('.said strong').allInnerTexts(), [`${first}`, `${second}`]);
          assert.equal(await stage.locator('.poured').count(), 0);
          await page.keyboard.press('ArrowRight');
          if (!rank)
            assert.equal(
              await status.innerText(),
              'Moins d’une femme sur 20. Les Beffrois sont les plus près. Une perle de plus.',
            );
          assert.equal(await page.evaluate(() => document.activeElement?.className), 'btn next');
          await page.keyboard.press('Enter');
        }
        assert.match(await stage.innerText(), /Les Beffrois gagnent\s: \d perles\. Les Terrils\s: \d perles/);
        assert.equal(await stage.locator('tbody tr').count(), 10);
        const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/MediaBox/g);
        assert.equal(sheets?.length, 1);
        // Size in pixels of an A4 sheet without its margins.
        await page.setViewportSize({ width: 688, height: 1017 });
        await page.emulateMedia({ media: 'print' });
        const table = stage.locator('.scroll');
        assert.equal(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), 0);
        await page.emulateMedia({ media: 'screen' });
        await page.getByRole('button', { name: 'Recommencer' }).press('Enter');
        assert.match(await stage.innerText(), /Métier 1 sur 10/);
        await page.getByRole('button', { name: 'Quitter le jeu' }).press('Enter');
        assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Reprendre le duel');
        // The browser requests the icon of a page at any time.
        assert.deepEqual(
          requests.filter(url => !url.endsWith('/icon.svg')),
          [],
        );
        assert.deepEqual((await page.context().storageState()).origins, []);
      },
      { reducedMotion: 'reduce' },
    ));
});
