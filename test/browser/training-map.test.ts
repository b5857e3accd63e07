// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { mapFeed } from '../../stories/fixtures/map.js';
import { assert, equal, until } from './support/assert.js';
import { focused, open } from './support/finder-page.js';
import type { Page } from './support/finder-page.js';

const feed = mapFeed();

async function openMap(width = 1000, shownFeed: object = feed): Promise<Page> {
  const page = await open(html`<training-finder .feed=${shownFeed}></training-finder>`, width);
  page.button('Carte').click();
  await until(() => page.find('.marker'), 'the markers');
  return page;
}

const markers = (page: Page): Element[] => page.all('.marker') as unknown as Element[];
const nameOf = (marker: Element | null | undefined): string => marker?.getAttribute('aria-label') ?? '';
const marker = (page: Page, name: string): SVGGElement => {
  const match = markers(page).find(other => nameOf(other).includes(name));
  assert(match, `no marker says « ${name} »`);
  return match as SVGGElement;
};
const click = (element: Element): void => void element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
const saidByMap = (page: Page): string => page.find('.map-panel > [role=status]')?.textContent ?? '';
/** Returns the text of an element, with collapsed spaces. */
const text = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/[ \t\n]+/g, ' ').trim();
const cards = (page: Page): string[] => page.all('.cards article').map(text);

describe('map of the finder', () => {
  it('shows every place of the search, the number of trainings and the source of outlines', async () => {
    const page = await openMap();
    equal(page.find('.map-panel .subtitle')?.textContent, '10 lieux de formation');
    equal(text(marker(page, 'Amiens').querySelector('text')), '10');
    assert(text(page.find('.map-panel')).includes('Contours simplifiés'), 'the outlines have no source');
    assert(
      text(page.find('.map-notes')).includes('1 formation n’est pas sur la carte'),
      'the training without a place is not counted',
    );
    assert(
      text(page.find('.map-notes')).includes('4 lieux placés au centre de leur commune'),
      'approximate places are not told',
    );
    equal(page.button('Carte').getAttribute('aria-expanded'), 'true');
  });

  it('filters the list by a marker, says so, and restores the whole list', async () => {
    const page = await openMap();
    click(marker(page, 'Amiens'));
    await until(() => page.find('.map-choice'), 'the choice');
    equal(
      page.find('.map-choice .count-text')?.textContent,
      '10 formations à Amiens, Centre de formation de Amiens, emplacement approximatif',
    );
    equal(cards(page).length, 10);
    assert(
      cards(page).every(card => card.includes('Amiens')),
      'a training of elsewhere is listed',
    );
    assert(saidByMap(page).startsWith('10 formations à Amiens'), 'nothing is said');
    equal(marker(page, 'Amiens').getAttribute('aria-pressed'), 'true');
    page.button('Revenir à toute la liste').click();
    await until(() => !page.find('.map-choice'), 'the whole list');
    equal(cards(page).length, 20);
    assert(focused(page)?.matches('.marker'), 'the focus is lost');
  });

  it('opens a training of a marker, and keeps the list on return', async () => {
    const page = await openMap();
    click(marker(page, 'Amiens'));
    await until(() => page.find('.map-choice'), 'the choice');
    const title = text(page.all('.cards .go')[3]);
    page.all('.cards .go')[3]?.click();
    await until(() => page.find('.detail-head'), 'the detail');
    page.button('Retour').click();
    await until(() => page.find('.map-choice'), 'the choice again');
    await until(() => text(focused(page)) === title, 'the focus on the title that was opened');
  });

  it('follows the search, and drops a choice without results', async () => {
    const page = await openMap();
    click(marker(page, 'Amiens'));
    await until(() => page.find('.map-choice'), 'the choice');
    page.finder.query = 'boulanger';
    await page.settled('10 formations');
    await until(() => cards(page).length === 1, 'the only training of Amiens');
    page.finder.query = '';
    page.finder.department = '62';
    await until(
      () => page.find('.map-panel .subtitle')?.textContent === '3 lieux de formation',
      'the places of the département',
    );
    await until(() => !page.find('.map-choice'), 'the end of the choice');
  });

  it('groups places when there is no room, and splits them on zoom', async () => {
    const page = await openMap(320);
    const before = markers(page).length;
    assert(before < 10, 'ten markers cannot stand there');
    page.all('.map-buttons button')[0]?.click();
    page.all('.map-buttons button')[0]?.click();
    await until(() => markers(page).length !== before, 'other markers');
    page.all('.map-buttons button')[2]?.click();
    await until(() => markers(page).length === before, 'the whole map');
  });

  it('works by keyboard: arrows, plus and minus, Enter, Escape', async () => {
    const page = await openMap();
    const [first] = markers(page).filter(other => other.getAttribute('tabindex') === '0');
    assert(first, 'no marker is reached by Tab');
    equal(markers(page).filter(other => other.getAttribute('tabindex') === '0').length, 1);
    marker(page, 'Amiens').focus();
    await sendKeys({ press: 'ArrowUp' });
    await until(() => focused(page) && !nameOf(focused(page)).includes('Amiens'), 'another marker');
    await sendKeys({ press: 'Home' });
    await until(() => focused(page) === (markers(page)[0] as unknown), 'the first marker');
    marker(page, 'Amiens').focus();
    await until(() => page.find('.map-caption')?.textContent?.includes('Amiens'), 'the name of Amiens');
    equal(page.find('.map-caption')?.textContent, nameOf(focused(page)));
    await sendKeys({ press: '+' });
    await sendKeys({ press: '-' });
    await until(() => page.all('.map-buttons button')[1]?.getAttribute('aria-disabled') === 'true', 'the whole map');
    assert(nameOf(focused(page)).includes('Amiens'), 'the zoom loses the focus');
    await sendKeys({ press: 'Enter' });
    await until(() => page.find('.map-choice'), 'the choice');
    await sendKeys({ press: 'Escape' });
    await until(() => !page.find('.map-choice'), 'the whole list');
    await sendKeys({ press: 'Escape' });
    await until(() => !page.find('.map-panel'), 'the list alone');
    assert(text(focused(page) as Element).startsWith('Carte'), 'the focus is back on the button');
  });

  it('leaves scrolling to the page: the wheel zooms with Ctrl only', async () => {
    const page = await openMap();
    const picture = page.find('.picture') as unknown as SVGElement;
    const wheel = (ctrlKey: boolean): boolean =>
      picture.dispatchEvent(new WheelEvent('wheel', { deltaY: -400, ctrlKey, cancelable: true, bubbles: true }));
    assert(wheel(false), 'the page cannot scroll');
    equal(page.all('.map-buttons button')[1]?.getAttribute('aria-disabled'), 'true');
    assert(!wheel(true), 'the page zooms too');
    await until(() => page.all('.map-buttons button')[1]?.getAttribute('aria-disabled') === 'false', 'a closer look');
  });

  it('moves the map on a drag without choosing anything', async () => {
    const page = await openMap();
    page.all('.map-buttons button')[0]?.click();
    await until(() => page.all('.map-buttons button')[1]?.getAttribute('aria-disabled') === 'false', 'a closer look');
    const picture = page.find('.picture') as unknown as SVGElement;
    const target = marker(page, 'Lille');
    const before = target.getAttribute('transform');
    const hand = (type: string, x: number): void =>
      void target.dispatchEvent(
        new PointerEvent(type, {
          clientX: x,
          clientY: 300,
          bubbles: true,
          pointerId: 1,
          pointerType: 'mouse',
          button: 0,
        }),
      );
    picture.setPointerCapture = () => undefined;
    hand('pointerdown', 300);
    hand('pointermove', 360);
    hand('pointerup', 360);
    click(target);
    await until(() => marker(page, 'Lille').getAttribute('transform') !== before, 'the map moved');
    assert(!page.find('.map-choice'), 'the drag chose a marker');
  });

  it('requests images only when the page gives their address, and shows their credits', async () => {
    const withTiles = async (address: string): Promise<Page> => {
      const page = await open(
        html`<training-finder .feed=${feed} tiles=${address} tiles-attribution="© Un serveur"></training-finder>`,
      );
      page.button('Carte').click();
      await until(() => page.find('.marker'), 'the markers');
      return page;
    };
    const images = (page: Page): string[] => page.all('.picture image').map(image => image.getAttribute('href') ?? '');
    equal(images(await openMap()), []);
    equal(images(await withTiles('http://serveur.example/{z}/{x}/{y}.png')), []);
    const page = await withTiles('/package.json?{z}-{x}-{y}');
    assert(
      images(page).every(href => /^\/package\.json\?\d+-\d+-\d+$/.test(href)) && images(page).length > 3,
      'the window is not covered',
    );
    assert(text(page.find('.map-panel')).includes('© Un serveur'), 'nobody is credited');
    assert(!page.find('.land'), 'the outlines are drawn too');
  });

  it('works without outlines, and says so', async () => {
    const page = await openMap(1000, mapFeed({ outlines: [] }));
    equal(markers(page).length > 5, true);
    assert(text(page.find('.map-notes')).includes('Le fond de carte manque'), 'the missing outlines are not told');
  });

  it('requests missing outlines again at the next search', async () => {
    // The address differs from that of the tests before, whose outlines are cached.
    const address = new URL('/late-outlines.json', location.href).href;
    const [file] = feed.outlines ?? [];
    assert(file, 'the feed has no outlines');
    const { fetch } = window;
    let isCut = true;
    window.fetch = input => {
      if (String(input) !== address) return fetch(input);
      return isCut ? Promise.reject(new TypeError('cut')) : fetch(file.href);
    };
    try {
      const page = await openMap(1000, mapFeed({ outlines: [{ ...file, href: address }] }));
      assert(!page.find('.land'), 'the outlines came');
      isCut = false;
      page.all<HTMLInputElement>('.filters input[type=checkbox]')[0]?.click();
      await until(() => page.find('.land'), 'the outlines');
    } finally {
      window.fetch = fetch;
    }
  });
});

describe('coverage', () => {
  const row = (page: Page, name: string): string[] => {
    const match = page.all('.spread tbody tr').find(other => text(other).includes(name));
    return [...(match?.children ?? [])].map(cell => text(cell));
  };

  it('counts trainings by bassin in a table equal to the map, and names the empty bassin', async () => {
    const page = await openMap();
    page.all('.map-panel .seg input')[1]?.click();
    await until(() => page.find('.spread'), 'the table');
    equal(row(page, 'Artois')[1], '30');
    equal(row(page, 'Picardie')[1], 'aucune');
    assert(
      text(page.find('.coverage')).includes('1 bassin d’emploi sans formation pour cette recherche : Picardie.'),
      'the gap is not named',
    );
    const areaTitles = page.all('.areas title').map(title => title.textContent ?? '');
    assert(
      areaTitles.includes('Artois Ternois, 30') && areaTitles.includes('Picardie, 0'),
      `the map says ${areaTitles.join(' ; ')}`,
    );
  });

  it('sorts its table, and filters the list by a bassin like any other filter', async () => {
    const page = await openMap();
    page.all('.map-panel .seg input')[1]?.click();
    await until(() => page.find('.spread'), 'the table');
    const names = (): string[] => page.all('.spread tbody th').map(text);
    equal(names()[0], 'Nord et Aisne');
    page.all('.spread thead button')[0]?.click();
    await until(() => names()[0] === 'Artois Ternois', 'the order of names');
    equal(page.all('.spread thead th')[0]?.getAttribute('aria-sort'), 'ascending');
    page.all('.spread tbody button')[0]?.click();
    await page.settled('30 formations');
    assert(
      page.all('.chip').some(chip => text(chip).includes('Artois Ternois')),
      'no filter can be taken away',
    );
    equal(row(page, 'Nord')[1], '70');
  });
});
