// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/indicator-board.js';
import type { LitElement } from 'lit';
import { html } from 'lit';
import { figuresFeed, LENS } from '../../stories/fixtures/figures.js';
import { assert, axeCheck, deepQuery, deepQueryAll, equal, fixture, text, until } from './support/assert.js';

const feed = figuresFeed();
const shows = (element: Element, words: string): Promise<boolean> =>
  until(() => text(element).replace(/\s/g, ' ').includes(words), `“${words}”, instead of: ${text(element)}`);

describe('indicator-board that shows one figure', () => {
  it('shows a figure with its comparison and table, and hides the chart from screen readers', async () => {
    const element = await fixture<LitElement>(
      html`<indicator-board variant="figure" measure="hard" territory=${LENS} .feed=${feed}></indicator-board>`,
    );
    await shows(element, '3,8 points de plus que les Hauts-de-France : 51,4 %. Calculé sur 94 % de ce qui est compté.');
    const plot = await until(() => deepQuery(element, '.plot'), 'the chart');
    equal(plot.getAttribute('aria-hidden'), 'true');
    await until(() => deepQuery(element, 'td.subject'), 'the table');
    const cells = deepQueryAll(element, 'td.subject').map(({ textContent }) => textContent?.trim());
    equal(cells.filter(cell => cell === 'secret statistique').length, 2);
    equal(deepQueryAll(element, '.gap.secret').length, 1);
    equal(deepQueryAll(element, '.area .break').length, 1);
    await axeCheck(element);
  });

  it('refuses to compare figures of two periods, and says why', async () => {
    const observations = [...(feed.observations as object[])].map(record =>
      'measureId' in record && record.measureId === 'hard' && 'territoryId' in record && record.territoryId === 'reg-32'
        ? { ...record, period: '2022' }
        : record,
    );
    const element = await fixture<LitElement>(
      html`<indicator-board variant="figure" measure="hard" territory=${LENS} .feed=${{ ...feed, observations }}></indicator-board>`,
    );
    await shows(
      element,
      'Hauts-de-France : 51,4 % (2022). Pas d’écart calculé : les deux chiffres ne sont pas de la même période.',
    );
  });

  it('writes a number in a sentence of the page, or keeps the number of its author', async () => {
    const key = (measure: string) =>
      html`<indicator-board variant="key" measure=${measure} territory=${LENS} .feed=${feed}>9 %</indicator-board>`;
    const element = await fixture<LitElement>(key('unemployment'));
    await shows(element, '10,8 %');
    equal(getComputedStyle(element).display, 'inline');
    const sentence = await fixture<HTMLElement>(html`<p>Le chômage y est de ${key('unemployment')}.</p>`);
    const inside = sentence.querySelector<LitElement>('indicator-board');
    assert(inside, 'no number');
    await shows(inside, '10,8 %');
    const range = document.createRange();
    const stop = [...sentence.childNodes].findLast(({ textContent }) => textContent === '.');
    assert(stop, 'no full stop');
    range.selectNode(stop);
    equal(
      Math.round(range.getBoundingClientRect().left),
      Math.round(inside.shadowRoot?.querySelector('.key')?.getBoundingClientRect().right ?? 0),
    );
    const other = await fixture<LitElement>(key('projects'));
    await until(() => other.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])'), 'the fallback');
  });
});
