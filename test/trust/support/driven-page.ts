// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A page in any of the three browsers, driven in the same way.
import assert from 'node:assert/strict';
import type { KeyInput, Page } from 'puppeteer-core';
import { eventually } from '../../support/eventually.js';
import { launch } from './two-browsers.js';
import { launchWebKit } from './webkit.js';

/** A page of a browser, with any driver. */
export interface DrivenPage extends AsyncDisposable {
  goto(url: string): Promise<void>;
  /** Runs a body of an async function, and returns its result. */
  run(body: string): Promise<unknown>;
  /** Clicks as a pointer does. */
  click(selector: string): Promise<void>;
  /** Clicks at a point of the window, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses a key on the focused element, named as in WebDriver. */
  press(key: string): Promise<void>;
  /** Types a text in the focused element, in place of its value. */
  type(text: string): Promise<void>;
  /** Goes back like the button of the browser. */
  back(): Promise<void>;
  /** Gives the window a size, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
}

/** Puppeteer names for the keys of WebDriver. */
const keys: Readonly<Record<string, KeyInput>> = {
  '\uE004': 'Tab',
  '\uE007': 'Enter',
  '\uE00C': 'Escape',
  '\uE014': 'ArrowRight',
  '\uE015': 'ArrowDown',
  ' ': 'Space',
};

function driven(page: Page, close: () => Promise<void>): DrivenPage {
  return {
    // The wait of puppeteer never ends in Firefox, on a page that replaces its address while it loads.
    goto: async url => {
      const target = JSON.stringify(url);
      await page.evaluate(
        `document.documentElement.setAttribute('data-left', ''); void setTimeout(() => location.assign(${target}));`,
      );
      await eventually(async () => {
        const isThere = await page.evaluate(
          `!document.documentElement.hasAttribute('data-left') && document.readyState !== 'loading'`,
        );
        assert.equal(isThere, true, `${url} opens`);
      });
    },
    run: body => page.evaluate(`(async () => { ${body} })()`),
    click: selector => page.click(selector),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: async key => {
      const name = keys[key];
      if (!name) throw new Error(`no key ${key}`);
      await page.keyboard.press(name);
    },
    type: async text => {
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(text);
    },
    back: async () => void (await page.evaluate('void setTimeout(() => history.back())')),
    resize: (width, height) => page.setViewport({ width, height }),
    [Symbol.asyncDispose]: close,
  };
}

async function launchByProtocol(name: 'chromium' | 'firefox'): Promise<DrivenPage> {
  const browser = await launch(name);
  return driven(await browser.newPage(), () => browser.close());
}

/** Opens a page in a new browser. */
export const openBrowser = {
  chromium: (): Promise<DrivenPage> => launchByProtocol('chromium'),
  firefox: (): Promise<DrivenPage> => launchByProtocol('firefox'),
  webkit: launchWebKit,
};
