// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { SearchChangeEvent } from '@orientation-widgets/elements';
import type { Suggestion } from '@orientation-widgets/search';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { finderFeed } from '../../stories/fixtures/finder.js';
import { assert, equal, text, until } from './support/assert.js';
import { focused, open, textOf } from './support/finder-page.js';

const feed = finderFeed();

describe('training-finder', () => {
  describe('search while typing', () => {
    it('finds results despite a typing error, and announces the count once it is stable', async () => {
      const page = await open(html`<training-finder .feed=${feed}></training-finder>`);
      await page.settled('101 formations');
      page.field('Quel métier').focus();
      await sendKeys({ type: 'aide-soignnt' });
      await page.settled('10 formations');
      await until(() => textOf(page) === '10 formations', 'the announcement');
      await until(
        () => page.all('.cards article').every(card => text(card).includes('aide-soignant')),
        'no other training',
      );
    });

    it('notifies the page of the query and of the number of results', async () => {
      const page = await open(html`<training-finder .feed=${feed}></training-finder>`);
      const events: SearchChangeEvent[] = [];
      page.finder.addEventListener('search-change', event => events.push(event));
      page.field('Quel métier').focus();
      await sendKeys({ type: 'boulanger' });
      await until(() => events.at(-1)?.query.text === 'boulanger', 'the event of the last letter');
      const last = events.at(-1);
      await page.settled('10 formations');
      assert(page.count().startsWith(String(last?.total)), 'the event and the page disagree');
    });

    it('shows the last search, whatever the order of the answers', async () => {
      const pending: { text: string; answer(): void }[] = [];
      const result = (total: number) => ({ total, hits: [], facets: {}, partial: false, places: [] });
      const source = {
        search: ({ text = '' }: { text?: string }) =>
          text
            ? new Promise<ReturnType<typeof result>>(resolve =>
                pending.push({ text, answer: () => resolve(result(text.length)) }),
              )
            : Promise.resolve(result(99)),
        counts: async () => [],
        suggest: async () => [],
        records: async () => [],
      };
      const page = await open(html`<training-finder .feed=${feed} .source=${source}></training-finder>`);
      page.finder.query = 'abc';
      await until(() => pending.length === 1, 'the first question');
      page.finder.query = 'abcde';
      await until(() => pending.length === 2, 'the second question');
      const answerAll = async () => {
        for (let turn = 0; turn < 20; turn++) {
          for (const { answer } of [...pending].reverse()) answer();
          await new Promise(requestAnimationFrame);
        }
      };
      await answerAll();
      await page.settled('5 formations');
    });

    it('says when the search engine fails, keeps the typed text, and retries', async () => {
      let works = true;
      const source = {
        search: async () => {
          if (!works) throw new Error('offline');
          return { total: 3, hits: [], facets: {}, partial: false, places: [] };
        },
        counts: async () => [],
        suggest: async () => [],
        records: async () => [],
      };
      const page = await open(html`<training-finder .feed=${feed} .source=${source}></training-finder>`);
      works = false;
      page.finder.query = 'soudure';
      await until(() => page.find('[role=alert]'), 'the alert');
      equal(page.field('Quel métier').value, 'soudure');
      works = true;
      page.button('Réessayer').click();
      await page.settled('3 formations');
    });
  });

  describe('suggestions by keyboard', () => {
    it('move with arrows, Home and End; Enter selects, Escape closes then clears', async () => {
      const page = await open(html`<training-finder .feed=${feed}></training-finder>`);
      const field = page.field('Quel métier');
      const list = () => page.all('.field:first-child [role=option]');
      const active = () => list().findIndex(option => option.id === field.getAttribute('aria-activedescendant'));
      field.focus();
      equal(field.getAttribute('aria-expanded'), 'false');
      await sendKeys({ type: 'titre' });
      await until(() => list().length > 1, 'suggestions');
      equal(field.getAttribute('aria-expanded'), 'true');
      await sendKeys({ press: 'ArrowDown' });
      await until(() => active() === 0, 'the first option');
      await sendKeys({ press: 'End' });
      await until(() => active() === list().length - 1, 'the last option');
      await sendKeys({ press: 'Home' });
      await until(() => active() === 0, 'the first option again');
      equal(list()[0]?.getAttribute('aria-selected'), 'true');
      const expected = list()[0]?.querySelector('span')?.textContent;
      await sendKeys({ press: 'Enter' });
      await until(() => field.value === expected, 'the option in the field');
      equal(list().length, 0);
      assert(focused(page) === field, 'the focus left the field');
      await sendKeys({ type: ' ' });
      await until(() => list().length > 0, 'suggestions again');
      await sendKeys({ press: 'Escape' });
      await until(() => list().length === 0, 'the list closed');
      assert(field.value, 'the first Escape cleared the text');
      await sendKeys({ press: 'Escape' });
      await until(() => field.value === '', 'the text cleared');
      await page.settled('101 formations');
    });

    it('keeps the list closed when it arrives late, or when the arrows already entered it', async () => {
      let bring: () => void = () => undefined;
      const source = {
        search: async () => ({ total: 1, hits: [], facets: {}, partial: false, places: [] }),
        counts: async () => [],
        suggest: () =>
          new Promise<Suggestion[]>(
            resolve => (bring = () => resolve([{ text: 'CAP boulanger', trainingId: 't', highlights: [] }])),
          ),
        records: async () => [],
      };
      const page = await open(html`<training-finder .feed=${feed} .source=${source}></training-finder>`);
      const field = page.field('Quel métier');
      const came = async () => {
        bring();
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        return page.all('[role=option]').length;
      };
      field.focus();
      let whenAsked = bring;
      await sendKeys({ type: 'boul' });
      await until(() => bring !== whenAsked, 'the question');
      await sendKeys({ press: 'Enter' });
      equal(await came(), 0);
      whenAsked = bring;
      await sendKeys({ type: 'a' });
      await until(() => bring !== whenAsked, 'the next question');
      equal(await came(), 1);
      whenAsked = bring;
      await sendKeys({ type: 'n' });
      await until(() => bring !== whenAsked, 'a question while the list is open');
      await sendKeys({ press: 'ArrowDown' });
      await came();
      equal(field.getAttribute('aria-activedescendant'), 'what-0', 'the place in the list is lost');
    });

    it('moves the content below down, and covers nothing', async () => {
      const page = await open(html`<training-finder .feed=${feed}></training-finder>`);
      const results = page.find('.columns') as HTMLElement;
      page.field('Quel métier').focus();
      await sendKeys({ type: 'titre' });
      await until(() => page.all('[role=option]').length > 1, 'suggestions');
      const last = page.all('[role=option]').at(-1) as HTMLElement;
      assert(
        last.getBoundingClientRect().bottom <= results.getBoundingClientRect().top,
        'a suggestion covers the results',
      );
    });
  });

  describe('place', () => {
    it('finds a town by postal code, then sorts by distance within a radius', async () => {
      const page = await open(html`<training-finder .feed=${feed}></training-finder>`);
      const field = page.field('Où');
      field.focus();
      await sendKeys({ type: '62000' });
      await until(() => page.all('[role=option]').length === 1, 'the town');
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await until(() => page.count().includes('à moins de 30\u00a0km d’Arras'), 'the sentence');
      equal(field.value, 'Arras');
      await until(() => text(page.all('.cards article')[0] as HTMLElement).includes('Arras, à'), 'the nearest first');
      await until(() => page.all<HTMLInputElement>('.seg input').length === 4, 'the radii');
    });

    it('says that a town is unknown, and changes nothing else', async () => {
      const page = await open(html`<training-finder .feed=${feed}></training-finder>`);
      page.field('Où').focus();
      await sendKeys({ type: 'Zzyzx' });
      await sendKeys({ press: 'Enter' });
      await until(
        () => page.find('.place-field [role=status]')?.textContent?.includes('Nous ne trouvons pas'),
        'the sentence',
      );
      equal(page.count(), '101 formations');
      // The sentence describes the field for screen readers (RGAA 11.10), until the visitor types something else.
      equal(page.field('Où').getAttribute('aria-invalid'), 'true');
      assert(
        page
          .find(`#${page.field('Où').getAttribute('aria-describedby') ?? ''}`)
          ?.textContent?.includes('Nous ne trouvons pas'),
        'the field is not described by the sentence',
      );
      await sendKeys({ type: 'a' });
      await until(() => page.field('Où').getAttribute('aria-invalid') === 'false', 'the end of the fault');
    });

    it('requests the position only after a click, and explains a refusal', async () => {
      let requestCount = 0;
      type Locate = Geolocation['getCurrentPosition'];
      const refuse: Locate = (_, failed) => {
        requestCount++;
        failed?.({ code: 1 } as GeolocationPositionError);
      };
      Object.defineProperty(navigator.geolocation, 'getCurrentPosition', { value: refuse, configurable: true });
      const page = await open(html`<training-finder .feed=${feed}></training-finder>`);
      equal(requestCount, 0);
      page.button('Autour de moi').click();
      await until(
        () => page.find('.place-field [role=status]')?.textContent?.includes('pas disponible'),
        'the explanation',
      );
      equal(requestCount, 1);
      const accept: Locate = onPosition =>
        onPosition({ coords: { latitude: 50.29, longitude: 2.77 } } as GeolocationPosition);
      Object.defineProperty(navigator.geolocation, 'getCurrentPosition', { value: accept, configurable: true });
      page.button('Autour de moi').click();
      await until(() => page.count().includes('à moins de 30\u00a0km de vous'), 'the sentence');
      await until(() => focused(page) === page.field('Où'), 'the focus in the field');
      Reflect.deleteProperty(navigator.geolocation, 'getCurrentPosition');
    });

    it('says how many more there are a little further, and extends the radius', async () => {
      const page = await open(html`<training-finder .feed=${feed} near="62000" radius="10"></training-finder>`);
      const before = parseInt(page.count(), 10);
      const more = parseInt(page.find('.tip b')?.textContent ?? '', 10);
      page.button('Chercher à 30').click();
      await page.settled(`${before + more} formations`);
      await until(() => focused(page)?.matches('.count'), 'the focus on the count');
    });
  });
});
