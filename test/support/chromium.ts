// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { browserPath } from '../../scripts/support/browsers.mjs';
import { tags } from '../../stories/registry.js';

/** Launches Chromium for the tests: headless, without its own traffic. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath('chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * Returns the list, updated as they occur, of the complaints of a page: errors, console warnings, dialogs, refused
 * content.
 */
export function complaints(page: Page): string[] {
  const list: string[] = [];
  page.on('pageerror', error => list.push(`error: ${error.message}`));
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) list.push(`${message.type()}: ${message.text()}`);
  });
  page.on('dialog', dialog => {
    list.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return list;
}

/** Waits until every element of the page that reads a feed shows its content. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(tags => {
    const elements = [...document.querySelectorAll(tags.join(','))];
    return (
      elements.length > 0 &&
      elements.every(
        element =>
          element.shadowRoot?.querySelector('.ow') && !element.shadowRoot.querySelector('[aria-busy=true], .later'),
      )
    );
  }, tags);
}
