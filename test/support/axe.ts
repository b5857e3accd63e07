// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { root } from './paths.js';

const source = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');

/** What axe looks for: the rules of WCAG 2.2 AA, and what its authors advise. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare const axe: {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** What axe finds on a page that is shown in light, then the colours that it cannot tell apart in dark. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const matches: string[] = [];
  for (const [scheme, runOnly] of [
    ['light', RULES],
    ['dark', ['color-contrast']],
  ] as const) {
    // A colour on its way from one scheme to the other is in neither.
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    matches.push(
      ...(await page.evaluate(
        async ({ scheme, runOnly }) => {
          // What a frame shows has its own suites.
          const { violations } = await axe.run({ runOnly, iframes: false, resultTypes: ['violations'] });
          return violations.map(({ id, nodes }) => `${id}, ${scheme}: ${nodes[0]?.html}`);
        },
        { scheme, runOnly },
      )),
    );
  }
  return matches;
}
