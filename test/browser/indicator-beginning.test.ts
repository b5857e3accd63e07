// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// What a board and a figure say before their code of charts and controls comes.
import '@orientation-widgets/elements/define/indicator-board.js';
import type { LitElement } from 'lit';
import { html } from 'lit';
import { figuresFeed, LENS } from '../../stories/fixtures/figures.js';
import { assert, deepQuery, fixture, text, until } from './support/assert.js';

const feed = figuresFeed();

describe('the beginning of an indicator-board', () => {
  it('of a territory says what to remember before its controls and its charts, which leave it where it is', async () => {
    const element = await fixture<LitElement & { feed: unknown }>(
      html`<indicator-board territory=${LENS}></indicator-board>`,
    );
    const place = (): number | undefined => deepQuery(element, '.essentials li')?.getBoundingClientRect().top;
    let first: { readonly top: number; readonly hasCharts: boolean } | undefined;
    const observer = new MutationObserver(() => {
      const top = place();
      if (top !== undefined) first ??= { top, hasCharts: Boolean(deepQuery(element, 'select, .plot')) };
    });
    observer.observe(element.renderRoot, { childList: true, subtree: true });
    element.feed = feed;
    await until(() => deepQuery(element, '.themes:not([aria-busy])'), 'the last theme');
    observer.disconnect();
    assert(first && !first.hasCharts, 'the sentences come first');
    const moved = Math.abs((place() ?? Infinity) - first.top);
    assert(moved <= 2, `moved by ${moved} px`);
  });

  it('of one figure says its value, its year and its source before its chart, which leaves them where they are', async () => {
    const element = await fixture<LitElement & { feed: unknown }>(
      html`<indicator-board variant="figure" measure="unemployment" territory=${LENS}></indicator-board>`,
    );
    const place = (): number | undefined => deepQuery(element, '[part=source]')?.getBoundingClientRect().top;
    let first: { readonly top: number; readonly said: string; readonly hasChart: boolean } | undefined;
    const observer = new MutationObserver(() => {
      const top = place();
      if (top !== undefined) first ??= { top, said: text(element), hasChart: Boolean(deepQuery(element, '.plot')) };
    });
    observer.observe(element.renderRoot, { childList: true, subtree: true });
    element.feed = feed;
    await until(() => deepQuery(element, '.plot'), 'the chart');
    observer.disconnect();
    assert(first && !first.hasChart, 'the value comes first');
    for (const words of ['10,8', 'T4 2025', 'Institut d’exemple']) assert(first.said.includes(words), first.said);
    assert(Math.abs((place() ?? Infinity) - first.top) <= 1, 'the source moved');
  });
});
