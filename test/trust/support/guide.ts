// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import type { BrowserContext } from 'playwright-core';

/** The page « Poser un élément en cinq minutes », as a webmaster reads it. */
export interface Guide {
  /** Name of the job that its lines show. */
  readonly job: string;
  /** What to paste on a page, what its policy must allow, and the frame for those who may paste no script. */
  readonly tag: string;
  readonly policy: string;
  readonly frame: string;
  /** For applications: the command, the line of a component, and the setting of Vue. */
  readonly install: string;
  readonly importLine: string;
  readonly vueSetting: string;
  /** What it says of a kind of site. */
  advice(site: string): string;
}

/** Where the portal of the demo says that it is published: what is pasted asks that address. */
const PUBLISHED = 'http://127.0.0.1:8080';

/** Answers the address that the guide gives with the files that are served here. */
export async function publish(context: BrowserContext, origin: string): Promise<void> {
  await context.route(`${PUBLISHED}/**`, async route => {
    const url = route.request().url().replace(PUBLISHED, origin);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
}

/** Reads the guide without JavaScript, as anyone may. */
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
      // Its spaces are those of French typography.
      return text.replace(/\s/g, ' ');
    },
  };
}
