// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Content of each form of a board before its charts, tables and controls are drawn.
import '@orientation-widgets/elements/define/indicator-board.js';
import type { LitElement } from 'lit';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { figuresFeed, LENS } from '../../stories/fixtures/figures.js';
import { assert, deepQuery, fixture, text, until } from './support/assert.js';

const feed = figuresFeed();

interface Beginning {
  readonly says: string;
  /** Whether a chart, a table or a control is on screen with the first sentence. */
  readonly hasMore: boolean;
  /** Distance in pixels by which the sentence has moved down once the whole content is drawn. */
  readonly moved: number;
}

/** Returns the content of an element when its first sentence appears. @param rest - on screen when all is drawn. */
async function beginningOf(template: TemplateResult, sentence: string, rest: string): Promise<Beginning> {
  const element = await fixture<LitElement & { feed: unknown }>(template);
  const place = (): number | undefined => deepQuery(element, sentence)?.getBoundingClientRect().top;
  let first: { readonly top: number; readonly says: string; readonly hasMore: boolean } | undefined;
  const observer = new MutationObserver(() => {
    const top = place();
    if (top !== undefined)
      first ??= { top, says: text(element), hasMore: Boolean(deepQuery(element, 'select, .plot, td')) };
  });
  observer.observe(element.renderRoot, { childList: true, subtree: true });
  element.feed = feed;
  await until(() => deepQuery(element, rest) && !deepQuery(element, '.later, [aria-busy]'), 'the rest');
  observer.disconnect();
  assert(first, 'nothing is said');
  return { ...first, moved: Math.abs((place() ?? Infinity) - first.top) };
}

describe('first view of an indicator-board', () => {
  it('shows the essentials of a territory before its controls and charts', async () => {
    const board = html`<indicator-board territory=${LENS}></indicator-board>`;
    const { hasMore, moved } = await beginningOf(board, '.essentials li', '.themes');
    assert(!hasMore, 'the sentences come first');
    assert(moved <= 2, `moved by ${moved} px`);
  });

  it('shows the value, year and source of a figure before its chart', async () => {
    const { says, hasMore, moved } = await beginningOf(
      html`<indicator-board variant="figure" measure="unemployment" territory=${LENS}></indicator-board>`,
      '[part=source]',
      'td',
    );
    assert(!hasMore, 'the value comes first');
    for (const words of ['10,8', 'T4 2025', 'Institut d’exemple']) assert(says.includes(words), says);
    assert(moved <= 1, `moved by ${moved} px`);
  });

  it('shows the value and the sentence of a measure before its chart and its table', async () => {
    const { says, hasMore, moved } = await beginningOf(
      html`<indicator-board measure="unemployment" territory=${LENS}></indicator-board>`,
      '.voice',
      '.about',
    );
    assert(!hasMore, 'the sentence comes first');
    for (const words of ['10,8', 'de plus que les Hauts-de-France']) assert(says.includes(words), says);
    assert(moved <= 1, `moved by ${moved} px`);
  });

  it('shows the key points of a dossier before its charts and its tables', async () => {
    const { hasMore, moved } = await beginningOf(
      html`<indicator-board variant="dossier" territory=${LENS}></indicator-board>`,
      '.said li',
      '.dossier > [part=source]',
    );
    assert(!hasMore, 'the sentences come first');
    assert(moved <= 1, `moved by ${moved} px`);
  });
});
