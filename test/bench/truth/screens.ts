// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';
import { launchChromium, settled } from '../../support/chromium.js';
import { root } from '../../support/paths.js';
import { serveFolder } from '../../support/static-server.js';
import type { ScreenFigure } from './figures.js';

/** Maximum wait in milliseconds for a part that an element loads on demand. */
const WAIT_MS = 5000;

/** A figure and its fault on screen; no fault when it is as in its source. */
export interface Checked {
  readonly figure: ScreenFigure;
  readonly fault?: string;
}

/** Opens the demo's page of the element for each figure, and reads the figure there. */
export async function checkOnScreen(figures: readonly ScreenFigure[]): Promise<Checked[]> {
  await using server = await serveFolder(`${root}dist/site`);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const checked: Checked[] = [];
    for (const figure of figures) {
      await page.goto(`${server.origin}/${figure.tag}.html`);
      await page.evaluate(({ tag, attributes }) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries({ feed: 'feed/feed.json', ...attributes }))
          element.setAttribute(name, value);
        document.querySelector('main')?.replaceChildren(element);
      }, figure);
      await settled(page);
      const lineText = await lineShown(page, figure);
      // A longer number with the same start is another figure.
      const rest = lineText?.startsWith(figure.sentence) ? lineText.slice(figure.sentence.length) : undefined;
      const isRight = rest !== undefined && !/^[ ,]?\d/.test(rest);
      checked.push(isRight ? { figure } : { figure, fault: `the screen says « ${lineText ?? 'nothing'} »` });
    }
    return checked;
  } finally {
    await browser.close();
  }
}

/**
 * Returns the text beside a label on the screen, in plain spaces; waits for content that the element loads on demand.
 */
async function lineShown(page: Page, { tag, name }: ScreenFigure): Promise<string | undefined> {
  try {
    const handle = await page.waitForFunction(
      ([item, label]) =>
        [
          ...(document
            .querySelector(item)
            ?.shadowRoot?.querySelectorAll('dl > div, li, .title, .wider strong, .share strong') ?? []),
        ]
          .map(line =>
            line.matches('.title, .wider strong, .share strong')
              ? [
                  // Below the hires of the year, the level has its own title.
                  line.matches('.share strong')
                    ? 'women'
                    : line.matches('.title') && line.textContent?.startsWith('Embauches')
                      ? 'hires'
                      : 'title',
                  line.textContent,
                ]
              : line.matches('.outcome') && line.textContent?.includes('l’examen')
                ? [
                    `examination, ${line.querySelector('strong')?.textContent ?? ''}`,
                    line.querySelector('p + p')?.textContent,
                  ]
                : [line.querySelector('dt, span')?.textContent, line.querySelector('dd, b')?.textContent],
          )
          .find(([match]) => match?.replace(/\s+/gu, ' ').trim() === label)?.[1],
      [tag, name] as const,
      { timeout: WAIT_MS },
    );
    return (await handle.jsonValue())?.replace(/\s+/gu, ' ').trim();
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return undefined;
    throw error;
  }
}
