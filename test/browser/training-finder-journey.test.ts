// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// The journey of test/e2e/finder-journey.test.ts, as far as a page can follow it in every browser: calls that leave the
// page (position, print, file, clipboard) are intercepted.

import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { finderFeed } from '../../stories/fixtures/finder.js';
import { assert, equal, until } from './support/assert.js';
import { caughtFiles } from './support/caught-files.js';
import { focused, open, textOf } from './support/finder-page.js';
import type { Page } from './support/finder-page.js';

const feed = finderFeed();
const arras = { latitude: 50.289, longitude: 2.766 };
const words = (element: Element | null): string => (element?.textContent ?? '').replace(/[ \t\n]+/g, ' ').trim();

/** Replaces a browser function of the page until the end of the test. */
const restored: (() => void)[] = [];
function replace<T extends object, K extends keyof T>(owner: T, name: K, value: T[K]): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  restored.unshift(() => (before ? Object.defineProperty(owner, name, before) : Reflect.deleteProperty(owner, name)));
}
function standAt(coords: { latitude: number; longitude: number } | undefined): void {
  replace(navigator.geolocation, 'getCurrentPosition', (onPosition, refused) =>
    coords ? onPosition({ coords } as GeolocationPosition) : refused?.({ code: 1 } as GeolocationPositionError),
  );
}

async function press(element: HTMLElement | null | undefined, key = 'Enter'): Promise<void> {
  assert(element, 'nothing to press');
  element.focus();
  await sendKeys({ press: key });
}

/** Waits until the heading of the results contains these words. */
const counted = (page: Page, part: string): Promise<unknown> =>
  until(() => words(page.find('.count')).replaceAll('\u00a0', ' ').includes(part), part);

describe('training-finder, whole journey by keyboard', () => {
  const before = location.href;
  afterEach(() => {
    for (const restore of restored.splice(0)) restore();
    history.replaceState(null, '', before);
  });

  it('survives an error, then filters, opens, compares, prints, exports and shares', async function () {
    this.timeout(30_000);
    const page = await open(html`<training-finder .feed=${feed} sync-url></training-finder>`, 900);
    page.field('Quel métier').focus();
    await sendKeys({ type: 'boulengé' });
    await page.settled('10 formations');
    await until(() => textOf(page) === '10 formations', 'the announcement');

    await press(page.check('Financement public'), ' ');
    await page.settled('4 formations');
    standAt(arras);
    await press(page.button('Autour de moi'));
    await counted(page, 'à moins de 30 km de vous');
    await until(() => focused(page) === page.field('Où'), 'the focus stays in the search');
    const answer = page.count();

    await press(page.find('.cards .go'));
    await until(() => focused(page)?.matches('.detail-head'), 'the detail has the focus');
    await press(page.button('Retour'));
    await until(() => focused(page) === page.find('.cards .go'), 'the title that was opened has the focus');

    await press(page.button('Comparer'));
    await until(() => focused(page)?.closest('.cards .actions'), 'the first new button has the focus');
    for (const rank of [0, 1]) await press(page.all('.cards [aria-pressed]')[rank]);
    await press(await until(() => page.find('.compare-go'), 'the tray'));
    await until(
      () => page.all('thead th').length === 2 && focused(page)?.matches('.compare-head'),
      'the comparison has the focus',
    );
    await press(page.button('Retour à la liste'));
    await until(() => focused(page)?.matches('.compare-go'), 'the button that led there has the focus');

    let onPaper = '';
    replace(window, 'print', () => void (onPaper = words(page.find('.printed'))));
    await press(page.button('Imprimer ou télécharger'));
    await press(await until(() => page.find('[data-way=print]'), 'the ways out'));
    await until(() => onPaper, 'the dialogue of the browser');
    assert(
      onPaper.startsWith(answer.split(' ').slice(0, 2).join(' ')) && onPaper.includes('boulengé'),
      onPaper.slice(0, 200),
    );
    await press(page.button('Retour aux'));
    await until(() => focused(page)?.dataset.way === 'print', 'the button that led there has the focus');

    const files = await caughtFiles(
      () => press(page.find('[data-way=csv]')),
      () => until(() => words(page.find('.extract')).includes('Fichier prêt'), 'the file'),
    );
    equal(files[0]?.text.trim().split('\r\n').length, Number.parseInt(answer, 10) + 1);

    let copied = '';
    replace(Clipboard.prototype, 'writeText', async text => void (copied = text));
    await press(page.button('Copier le lien'));
    await until(
      () => words(page.find('.tools')).includes('Votre position n’est pas dans le lien.'),
      'the confirmation, and what is left out',
    );
    assert(!/near|50\.28/.test(copied), copied);

    history.replaceState(null, '', copied);
    const again = await open(html`<training-finder .feed=${feed} sync-url></training-finder>`, 900);
    await again.settled('4 formations');
    equal(again.field('Quel métier').value, 'boulengé');
    equal(again.check('Financement public').checked, true);
  });

  it('says that the position was refused, and accepts a typed town', async () => {
    standAt(undefined);
    const page = await open(html`<training-finder .feed=${feed}></training-finder>`);
    await press(page.button('Autour de moi'));
    await until(
      () => words(page.find('.place-field [role=status]')).includes('Votre position n’est pas disponible'),
      'the reason',
    );
    await page.settled('101 formations');
    page.field('Où').focus();
    await sendKeys({ type: '59140' });
    await sendKeys({ press: 'Enter' });
    await counted(page, 'à moins de 30 km de Dunkerque');
  });
});
