// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Page } from 'playwright-core';

/** Triggers a first gesture on each element of a story, and waits for the reading control that it brings. */
export async function offered(page: Page): Promise<void> {
  await page.evaluate(
    `for (const element of deep(document.querySelector('#story'))) element.dispatchEvent(new Event('pointerover'))`,
  );
  await page.waitForFunction(`deep(document.querySelector('#story')).every(element => {
    const isOffered = 'headingLevel' in element && element.shadowRoot?.querySelector('.ow') &&
      !('headingLevel' in (element.getRootNode().host ?? {})) && !getComputedStyle(element).display.startsWith('inline') &&
      !element.closest('[reading-control=off]');
    return !isOffered || element.shadowRoot.querySelector('.aa');
  })`);
}
