// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { browserPath } from '../../../scripts/support/browsers.mjs';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** Launches a browser driven by WebDriver BiDi or CDP: playwright-core cannot drive the Firefox of a distribution. */
export function launch(name: BrowserName): Promise<Browser> {
  if (name === 'firefox') return launchFirefox();
  return puppeteer.launch({
    executablePath: browserPath(name),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Launches Firefox with the settings of a reader: `font.size.variable.x-western`, `ui.prefersReducedMotion`… */
export function launchFirefox(settings: Readonly<Record<string, number | string | boolean>> = {}): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath: browserPath('firefox'), extraPrefsFirefox: settings });
}

export interface Watched {
  readonly page: Page;
  /** Dialogs, new windows, requests to another host, errors, and leaving the page. */
  readonly incidents: Set<string>;
}

/** Opens a page whose every effect outside itself is recorded. */
export async function watchedPage(browser: Browser, origin: string): Promise<Watched> {
  const page = await browser.newPage();
  const incidents = new Set<string>();
  page.on('dialog', dialog => {
    incidents.add('dialog');
    void dialog.dismiss();
  });
  page.on('popup', () => incidents.add('popup'));
  page.on('pageerror', error => {
    const message = error instanceof Error ? error.message : String(error);
    // Firefox reports the icon that every browser requests automatically.
    if (!message.includes('/favicon.ico')) incidents.add(`error ${message}`);
  });
  page.on('request', request => {
    const url = request.url();
    // Firefox draws its own controls with a font from a data: address; a blob: belongs to the page itself.
    if (!url.startsWith(origin) && !/^(about|blob):|^data:font/.test(url)) incidents.add(`request ${url.slice(0, 80)}`);
  });
  page.on('framenavigated', frame => {
    if (frame === page.mainFrame() && !frame.url().startsWith(origin) && frame.url() !== 'about:blank')
      incidents.add(`left for ${frame.url().slice(0, 80)}`);
  });
  return { page, incidents };
}
