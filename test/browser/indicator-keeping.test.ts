// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/indicator-board.js';
import type { LitElement } from 'lit';
import { html } from 'lit';
import { figuresFeed, LENS } from '../../stories/fixtures/figures.js';
import { deepQueryAll, equal, fixture, text, until } from './support/assert.js';

const feed = figuresFeed();
const shows = (element: Element, words: string): Promise<boolean> =>
  until(() => text(element).replace(/\s/g, ' ').includes(words), `“${words}”, instead of: ${text(element)}`);

describe('indicator-board', () => {
  it('saves a figure of a territory after a yes', async () => {
    localStorage.clear();
    const element = await fixture<LitElement>(
      html`<indicator-board territory=${LENS} measure="unemployment" .feed=${feed}></indicator-board>`,
    );
    await shows(element, 'Garder ce chiffre');
    const press = (words: string): void =>
      (
        deepQueryAll(element, 'button').find(entry => entry.textContent?.includes(words)) as HTMLElement | undefined
      )?.click();
    press('Garder ce chiffre');
    await shows(element, 'Garder ce chiffre sur cet appareil');
    equal(localStorage.length, 0);
    press('Oui, garder');
    await shows(element, 'Chiffre gardé');
    const [item] = JSON.parse(Object.values({ ...localStorage })[0] as string) as { kind: string; id: string }[];
    equal([item?.kind, item?.id], ['measure', `unemployment@${LENS}`]);
    localStorage.clear();
  });
});
