// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// From a job, and from a theme without a figure, one press leads to helpers.
import '@orientation-widgets/elements/define/indicator-board.js';
import '@orientation-widgets/elements/define/job-card.js';
import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { figuresFeed, LENS } from '../../stories/fixtures/figures.js';
import { assert, axeCheck, deepQuery, equal, fixture, text, until } from './support/assert.js';

const helpLink = (element: Element): HTMLAnchorElement | null =>
  deepQuery(element, 'a[href*="/aide"]') as HTMLAnchorElement | null;

async function renderUntil(template: TemplateResult, words: string): Promise<LitElement> {
  const element = await fixture<LitElement>(template);
  await until(() => text(element).includes(words), `${words}, not ${text(element)}`);
  return element;
}

describe('links to local helpers', () => {
  const FULL = 'Ce qu’il faut savoir faire';

  it('is one press from a full job card when the page gives the address', async () => {
    const card = await renderUntil(
      html`<job-card job="soudage" variant="full" help-href="/aide?job={id}" .feed=${exampleFeed()}></job-card>`,
      FULL,
    );
    const link = helpLink(card);
    assert(link?.textContent?.startsWith('Essayer ce métier'), link?.textContent ?? 'no link');
    equal(new URL(link?.href ?? '').searchParams.get('job'), 'soudage');
    await axeCheck(card);
  });

  it('is not offered without an address, nor with an unsafe address', async () => {
    const plain = await renderUntil(
      html`<job-card job="soudage" variant="full" .feed=${exampleFeed()}></job-card>`,
      FULL,
    );
    assert(!text(plain).includes('Essayer ce métier'), 'no link');
    const hostile = await renderUntil(
      html`<job-card job="soudage" variant="full" help-href="javascript:{id}" .feed=${exampleFeed()}></job-card>`,
      FULL,
    );
    assert(!text(hostile).includes('Essayer ce métier'), 'no link');
  });

  it('is one press from a theme of the board that has no figure', async () => {
    const board = await renderUntil(
      html`<indicator-board
        territory=${LENS}
        entry="sector"
        help-href="/aide?near={id}"
        .feed=${figuresFeed()}
      ></indicator-board>`,
      'Pas encore de chiffre ici pour',
    );
    equal(new URL(helpLink(board)?.href ?? '').searchParams.get('near'), LENS);
    await axeCheck(board);
  });
});
