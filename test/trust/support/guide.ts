// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import type { BrowserContext } from 'playwright-core';

/** The page « Poser un élément en cinq minutes », as a webmaster reads it. */
export interface Guide {
  /** Name of the job in its examples. */
  readonly job: string;
  /** Lines to paste on a page, the policy they need, and the frame for authors who may not paste scripts. */
  readonly tag: string;
  readonly policy: string;
  readonly frame: string;
  /** Lines for applications: the command, the import of a component, and the setting of Vue. */
  readonly install: string;
  readonly importLine: string;
  readonly vueSetting: string;
  /** Returns the advice for a kind of site. */
  advice(site: string): string;
}

/** Address where the demo portal states that it is published: pasted code requests it. */
const PUBLISHED = 'http://127.0.0.1:8080';

/** Answers requests to the address of the guide with the files of this server. */
export async function publish(context: BrowserContext, origin: string): Promise<void> {
  await context.route(`${PUBLISHED}/**`, async route => {
    const url = route.request().url().replace(PUBLISHED, origin);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
}

/** Reads the guide without JavaScript. */
export async function readGuide(context: BrowserContext): Promise<Guide> {
  const page = await context.newPage();
  await page.goto(`${PUBLISHED}/portail/integrer/en-cinq-minutes/`);
  const { blocks, facts, job } = await page.evaluate(() => ({
    blocks: [...document.querySelectorAll('main section')].map(section => ({
      heading: section.querySelector('h2')?.textContent ?? '',
      lines: [...section.querySelectorAll('pre')].map(({ textContent }) => textContent),
    })),
    facts: [...document.querySelectorAll('main dl > div')].map(({ children: [term, text] }) => [
      term?.textContent,
      text?.textContent,
    ]),
    job: new DOMParser()
      .parseFromString(document.querySelector('main pre')?.textContent ?? '', 'text/html')
      .querySelector('a')?.textContent,
  }));
  await page.close();
  const under = (start: string): string[] => {
    const match = blocks.find(({ heading }) => heading.startsWith(start));
    assert.ok(match, `the guide has no part « ${start} »`);
    return match.lines;
  };
  const [tag = ''] = under('1. Collez');
  const [policy = ''] = under('2. Permettez');
  const [frame = ''] = under('3. Ou bien un cadre');
  const [install = '', importLine = '', vueSetting = ''] = under('Avec React, Vue');
  return {
    ...{ job: job ?? '', tag, policy, frame, install, importLine, vueSetting },
    advice(site) {
      const [, text] = facts.find(([term]) => term === site) ?? [];
      assert.ok(text, `the guide says nothing of « ${site} »`);
      // The spaces of the guide follow French typography.
      return text.replace(/\s/g, ' ');
    },
  };
}
