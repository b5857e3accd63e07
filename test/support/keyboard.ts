// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Simulates a visitor who only has a keyboard.
import type { BrowserContext, Locator, Page } from 'playwright-core';

/** Opens a page whose title changes when it is printed: the print dialogue of the browser would wait for a person. */
export async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => (window.print = () => void (document.title = 'Imprimé')));
  return page;
}

/** Presses Tab, or Shift and Tab, until an element has the focus: no stop on the way may trap it. */
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
