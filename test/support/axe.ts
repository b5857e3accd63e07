// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { root } from './paths.js';

const source = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');

/** Rules that axe checks: those of WCAG 2.2 AA, and the advice of its authors. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare const axe: {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** Returns the faults that axe finds on a page shown in light, then its contrast faults in dark. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const matches: string[] = [];
  for (const [scheme, runOnly] of [
    ['light', RULES],
    ['dark', ['color-contrast']],
  ] as const) {
    // Reduced motion avoids checking a colour during the transition from one scheme to the other.
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    matches.push(
      ...(await page.evaluate(
        async ({ scheme, runOnly }) => {
          // The content of frames has its own suites.
          const { violations } = await axe.run({ runOnly, iframes: false, resultTypes: ['violations'] });
          return violations.map(({ id, nodes }) => `${id}, ${scheme}: ${nodes[0]?.html}`);
        },
        { scheme, runOnly },
      )),
    );
  }
  return matches;
}
