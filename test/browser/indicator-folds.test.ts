// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// What a board puts first, what it folds, and where it names the measures that have no figure.
import '@orientation-widgets/elements/define/indicator-board.js';
import type { LitElement } from 'lit';
import { html } from 'lit';
import { figuresFeed, LENS } from '../../stories/fixtures/figures.js';
import { assert, axeCheck, deepQuery, deepQueryAll, equal, fixture, text, until } from './support/assert.js';

const feed = figuresFeed();
const shows = (element: Element, words: string): Promise<boolean> =>
  until(() => text(element).replace(/\s/g, ' ').includes(words), `“${words}”, instead of: ${text(element)}`);

describe('themes of an indicator-board', () => {
  it('never shows zero for a missing value, nor a place for it among the figures', async () => {
    const element = await fixture<LitElement>(
      html`<indicator-board territory=${LENS} .feed=${feed}></indicator-board>`,
    );
    await shows(element, 'Pas encore de chiffre ici pour 3 mesures sur 12.');
    const amounts = deepQueryAll(element, '.amount strong, .value strong').map(({ textContent }) =>
      textContent?.trim(),
    );
    assert(amounts.length > 7 && !amounts.includes('0') && !amounts.includes('–'), amounts.join());
    const themes = deepQuery(element, '.themes') as HTMLElement;
    assert(!/pas encore de chiffre|ne le publie pas|mesures? sur/i.test(text(themes)), text(themes));
  });

  it('shows one drawing for each theme, and folds its other figures beyond three', async () => {
    const element = await fixture<LitElement>(
      html`<indicator-board territory=${LENS} .feed=${feed}></indicator-board>`,
    );
    await until(() => deepQuery(element, '.themes:not([aria-busy])'), 'the last theme');
    for (const [width, unfolded] of [
      ['20em', 0],
      ['60em', 3],
    ] as const) {
      element.style.width = width;
      const drawings = deepQueryAll(element, '.theme').map(theme => {
        const visible = (selector: string): number =>
          [...theme.querySelectorAll(selector)].filter(part => part.checkVisibility({ contentVisibilityAuto: true }))
            .length;
        const folded = theme.querySelectorAll('details [data-measure]').length;
        const outside = theme.querySelectorAll('[data-measure]').length - folded;
        equal(visible('[data-measure]'), outside + Math.min(unfolded, folded), `${text(theme)} at ${width}`);
        assert(outside <= 4, `a fold is missing: ${text(theme)}`);
        return visible('.first .plot');
      });
      // The last theme has a single value, which no other zone has.
      equal(drawings, [1, 1, 1, 0]);
    }
    const all = deepQueryAll(element, '.theme [data-measure]').map(button => (button as HTMLElement).dataset.measure);
    equal([...all].sort().join(), [...new Set(all)].sort().join());
    equal(all.length, 11, 'each measure that Lens or a wider territory has');
  });

  it('names the measures without a figure in one closing line, with who can give them', async () => {
    const element = await fixture<LitElement>(
      html`<indicator-board territory=${LENS} .feed=${feed}></indicator-board>`,
    );
    const details = await until(() => deepQuery(element, '.closing details') as HTMLDetailsElement | null, 'the end');
    assert(!details.open, 'the list is folded');
    details.open = true;
    await shows(element, 'Lesquelles, et qui peut les donner');
    await shows(element, 'Projets de recrutement : Institut d’exemple, la source ne le publie pas');
    await shows(element, 'Ruptures de parcours : l’académie');
    assert(!/chiffre attendu|pas dans ce flux|ce flux n’a/.test(text(element)), 'a word of the feed');
    await axeCheck(element);
  });
});
