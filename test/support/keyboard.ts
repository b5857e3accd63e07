// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A visitor who has a keyboard only.
import type { BrowserContext, Locator, Page } from 'playwright-core';

/** A page whose title says when it was printed: the browser's own dialogue of printing would wait for a hand. */
export async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => (window.print = () => void (document.title = 'Imprimé')));
  return page;
}

/** Presses Tab, or Shift and Tab, until the focus is there: nothing on the way may keep it. */
export async function reach(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const page = target.page();
  await target.waitFor();
  for (let press = 0; press < 150; press++) {
    if (await target.and(page.locator(':focus')).count()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the keyboard never reaches ${String(target)}`);
}

/** Reaches a control and presses Enter. */
export async function press(target: Locator, direction?: 'Tab' | 'Shift+Tab'): Promise<void> {
  await reach(target, direction);
  await target.page().keyboard.press('Enter');
}
