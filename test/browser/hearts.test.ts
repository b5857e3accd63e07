// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Save buttons (hearts) of a list: that of a training appears with the first gesture, that of a job with its row.
import '@orientation-widgets/elements/define/job-explorer.js';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { explorerFeed } from '../../stories/fixtures/explorer.js';
import { finderFeed } from '../../stories/fixtures/finder.js';
import { assert, axeCheck, deepQueryAll, equal, text, until } from './support/assert.js';
import { press, saying, show } from './support/explorer-page.js';
import { open } from './support/finder-page.js';
import type { Page } from './support/finder-page.js';

const feed = finderFeed();
const squeeze = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/[ \t\n]+/g, ' ').trim();
const words = (page: Page): string => squeeze(page.find('.finder'));

/** Returns the single saved item: its kind, its id and its title. */
function keptItem(): unknown[] {
  const [savedJson = '[]'] = Object.values({ ...localStorage }) as string[];
  const items = JSON.parse(savedJson) as { kind: string; id: string; title: string }[];
  return items.flatMap(({ kind, id, title }) => [kind, id, title]);
}

async function heartButtonsOf(page: Page): Promise<HTMLElement[]> {
  await until(() => page.find('.cards .heart'), 'the hearts');
  return page.all('.cards .heart');
}

describe('save buttons of training-finder', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  for (const width of [320, 1000]) {
    it(`shows a save button on each row before any gesture, in reserved space, at ${width} px`, async () => {
      const page = await open(html`<training-finder .feed=${feed} near="62000"></training-finder>`, width);
      await page.settled('40');
      const heartButtons = await heartButtonsOf(page);
      equal(heartButtons.length, page.all('.cards > li').length);
      const places = (): number[] =>
        page.all('.cards .go, .cards .facts').map(part => part.getBoundingClientRect().top + scrollY);
      const before = places();
      for (const heartButton of heartButtons) heartButton.hidden = true;
      equal(places(), before);
      for (const heartButton of heartButtons) heartButton.hidden = false;
      assert(!page.find('.cards [aria-pressed]'), 'nothing to compare before it is asked');
      for (const heartButton of heartButtons.slice(0, 3)) {
        const { width, height, left, right } = heartButton.getBoundingClientRect();
        assert(width >= 44 && height >= 44, `${width} × ${height}`);
        const finderBox = page.finder.getBoundingClientRect();
        assert(left >= finderBox.left && right <= finderBox.right, 'inside the finder');
      }
      equal(new Set(page.all('.cards .heart').map(squeeze)).size, heartButtons.length);
      await axeCheck(page.finder);
    });
  }

  it('asks in the card before the first write, and saves after a yes', async () => {
    const page = await open(html`<training-finder .feed=${feed} near="62000"></training-finder>`);
    await page.settled('40');
    const [heartButton] = await heartButtonsOf(page);
    heartButton?.click();
    await until(() => words(page).includes('Garder cette formation sur cet appareil'), 'the question');
    for (const sentence of ['recherches et chiffres', 'les mots que vous tapez', 'les notes et les questions'])
      assert(words(page).includes(sentence), sentence);
    equal(localStorage.length, 0);
    await axeCheck(page.finder);
    page.button('Oui, garder').click();
    await until(() => localStorage.length === 1, 'kept');
    assert(squeeze(page.find('.cards .heart')).startsWith('Gardée'), 'and said');
  });

  it('saves a search by its address, and offers nothing for a search without an address', async () => {
    const page = await open(html`<training-finder .feed=${feed} query="soudeur" sync-url></training-finder>`);
    await until(() => location.search.includes('soudeur'), 'the address');
    await heartButtonsOf(page);
    page.button('Garder cette recherche').click();
    await until(() => words(page).includes('Oui, garder'), 'the question');
    page.button('Oui, garder').click();
    await until(() => localStorage.length === 1, 'kept');
    equal(keptItem(), ['search', location.href, 'soudeur']);
    page.finder.remove();
    history.replaceState(null, '', location.pathname);
    const without = await open(html`<training-finder .feed=${feed} query="soudeur"></training-finder>`);
    await heartButtonsOf(without);
    assert(!words(without).includes('cette recherche'), 'no address');
  });
});

describe('save buttons of job-explorer', () => {
  it('shows a save button on each job before any gesture, and shifts nothing', async () => {
    localStorage.clear();
    const element = await show(html`<job-explorer .feed=${explorerFeed()}></job-explorer>`);
    await saying(element, 'Tension très élevée');
    const all = (selector: string): Element[] => deepQueryAll(element.renderRoot as ShadowRoot, selector);
    const places = (): number[] => all('.jobs .go').map(name => Math.round(name.getBoundingClientRect().top + scrollY));
    const before = places();
    await until(() => all('.jobs .heart').length === all('.jobs > li').length, 'the hearts');
    equal(places(), before);
    (all('.jobs .heart')[0] as HTMLElement).click();
    await saying(element, 'Garder ce métier sur cet appareil');
    equal(localStorage.length, 0);
    await axeCheck(element);
    press(element, 'Non');
    await until(() => !text(element).includes('Garder ce métier sur cet appareil'), 'the question goes');
    equal(localStorage.length, 0);
  });

  it('saves a search by its address, and offers nothing for a search without an address', async () => {
    localStorage.clear();
    const before = location.href;
    const showExplorer = async (explorer: TemplateResult): ReturnType<typeof show> => {
      const element = await show(explorer);
      await until(() => deepQueryAll(element.renderRoot as ShadowRoot, '.jobs .go').length, 'a job');
      await until(() => deepQueryAll(element.renderRoot as ShadowRoot, '.jobs .heart').length, 'the hearts');
      return element;
    };
    const element = await showExplorer(
      html`<job-explorer .feed=${explorerFeed()} query="soudeur" sync-url></job-explorer>`,
    );
    await until(() => location.search.includes('soudeur'), 'the address');
    press(element, 'Garder cette recherche');
    await saying(element, 'Oui, garder');
    equal(localStorage.length, 0);
    press(element, 'Oui, garder');
    await until(() => localStorage.length === 1, 'kept');
    equal(keptItem(), ['search', location.href, 'soudeur']);
    element.remove();
    history.replaceState(null, '', before);
    const without = await showExplorer(html`<job-explorer .feed=${explorerFeed()} query="soudeur"></job-explorer>`);
    assert(!text(without).includes('cette recherche'), 'no address');
    localStorage.clear();
  });
});
