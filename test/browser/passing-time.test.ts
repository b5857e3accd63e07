// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A page left open: past events disappear when the visitor comes back and at midnight, and an old manifest is requested
// again.
import '@orientation-widgets/elements/define/job-card.js';
import '@orientation-widgets/elements/define/orientation-feed.js';
import '@orientation-widgets/elements/define/saved-items.js';
import '@orientation-widgets/elements/define/training-card.js';
import '@orientation-widgets/elements/define/training-finder.js';
import { html } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { sessions, trainings } from '../../stories/fixtures/trainings.js';
import { assert, equal, fixture, text, until } from './support/assert.js';

const { Date: RealDate, setTimeout: realTimeout, fetch: realFetch } = window;
const { warn } = console;
let now = 0;

/** Date whose current day is set by the test. */
class FrozenDate extends RealDate {
  constructor(...parameters: [] | [number | string | Date]) {
    super(...((parameters.length ? parameters : [now]) as [number]));
  }
  static override now(): number {
    return now;
  }
}

const at = (time: string): number => new RealDate(time).getTime();
const comeBack = (): unknown => document.dispatchEvent(new Event('visibilitychange'));

const [first] = sessions;
assert(first, 'the fixture has no session');
const spring = { ...first, id: 's-mars', trainingId: 't-deas', start: '2040-03-10', end: '2040-03-20' };
const autumn = { ...first, id: 's-octobre', trainingId: 't-deas', start: '2040-10-05', end: '2040-12-20' };
const feed = exampleFeed({
  updated: '2040-02-28T00:00:00Z',
  trainings: trainings.filter(({ id }) => id === 't-deas'),
  sessions: [spring, autumn],
});

const base = `${location.origin}/passing-time/`;
const requests: string[] = [];
const caches: (string | undefined)[] = [];
/** Time of each request, in hours since the first day of the tests. */
const hours: number[] = [];
let files = new Map<string, string>();
const warnings: unknown[] = [];

/** Publishes a feed of one job, whose parts have file names of their own. */
function publish(name: string, day: number): void {
  const job = {
    id: 'a',
    title: { feminine: name, masculine: name },
    sectors: [],
    skills: [],
    conditions: [],
    related: [],
    links: [],
  };
  const manifest = {
    formatVersion: '1.0',
    title: name,
    publisher: { name: 'Test' },
    language: 'fr',
    updated: `2040-03-0${day}T00:00:00Z`,
    territory: 'reg-32',
    jobs: [job],
  };
  files = new Map([[`${base}feed.json`, JSON.stringify(manifest)]]);
}

const countOf = (name: string): number => requests.filter(item => item === name).length;

describe('page left open', () => {
  beforeEach(() => {
    now = at('2040-03-01T10:00:00');
    window.Date = FrozenDate as DateConstructor;
    console.warn = (...words) => void warnings.push(words);
    warnings.length = requests.length = caches.length = hours.length = 0;
    window.fetch = async (input, init) => {
      const url = String(input);
      if (!url.startsWith(base)) return realFetch(input, init);
      requests.push(url.slice(base.length));
      caches.push(init?.cache);
      hours.push((now - at('2040-03-01T10:00:00')) / 36e5);
      const content = files.get(url);
      if (content === undefined) throw new TypeError('offline');
      return new Response(content);
    };
  });
  afterEach(() => {
    window.Date = RealDate;
    window.setTimeout = realTimeout;
    window.fetch = realFetch;
    console.warn = warn;
  });

  it('removes an ended session from a card', async () => {
    const card = await fixture(html`<training-card training="t-deas" .feed=${feed}></training-card>`);
    await until(() => text(card).includes('mars 2040'), 'the session of March');
    now = at('2040-04-02T08:00:00');
    comeBack();
    await until(() => !text(card).includes('mars 2040'), 'the session of March goes');
    assert(text(card).includes('octobre 2040'), text(card));
  });

  it('updates at midnight too', async () => {
    const timers: { wait: number; call: () => void }[] = [];
    window.setTimeout = ((call: () => void, wait = 0, ...rest: unknown[]) => {
      if (wait < 36e5) return realTimeout(call, wait, ...rest);
      timers.push({ wait, call });
      return 0;
    }) as typeof setTimeout;
    now = at('2040-03-20T23:00:00');
    const card = await fixture(html`<training-card variant="detail" training="t-deas" .feed=${feed}></training-card>`);
    await until(() => text(card).includes('mars 2040'), 'the session of March');
    equal(
      timers.map(({ wait }) => wait),
      [36e5],
    );
    now = at('2040-03-21T00:00:00');
    timers[0]?.call();
    await until(() => !text(card).includes('mars 2040'), 'the session of March goes');
    equal(timers[1]?.wait, 24 * 36e5, 'the next midnight is awaited');
  });

  it('keeps the text of the visitor in the finder, and finds sessions still open', async () => {
    const finder = await fixture(html`<training-finder query="soignant" .feed=${feed}></training-finder>`);
    await until(() => text(finder).includes('mars 2040'), 'the session of March');
    now = at('2040-04-02T08:00:00');
    comeBack();
    await until(() => text(finder).includes('octobre 2040') && !text(finder).includes('mars 2040'), 'only October');
    equal(finder.shadowRoot?.querySelector<HTMLInputElement>('input')?.value, 'soignant');
  });

  it('moves the focus from a detail that expires with the day', async () => {
    const finder = await fixture(html`<training-finder .feed=${feed}></training-finder>`);
    const open = await until(() => finder.shadowRoot?.querySelector<HTMLElement>('.go'), 'a result');
    open.focus();
    open.click();
    const back = await until(() => finder.shadowRoot?.querySelector<HTMLElement>('.back'), 'the detail');
    back.focus();
    now = at('2040-04-02T08:00:00');
    comeBack();
    await until(() => finder.shadowRoot?.activeElement?.matches('.count'), 'the focus on the count');
  });

  it('requests again a manifest that is hours old, once a page, and shows the new content', async () => {
    publish('Soudeuse', 1);
    const page = await fixture(html`<div>
      <job-card feed=${`${base}feed.json`} job="a"></job-card>
      <orientation-feed src=${`${base}feed.json`}><job-card job="a"></job-card></orientation-feed>
    </div>`);
    const cards = [...page.querySelectorAll('job-card')];
    await until(() => cards.every(card => text(card).includes('Soudeuse')), 'the first content');
    publish('Boulangère', 2);
    now += 36e5;
    comeBack();
    now += 3 * 36e5;
    comeBack();
    await until(() => cards.every(card => text(card).includes('Boulangère')), 'the new content');
    equal(countOf('feed.json'), 2);
    equal(caches, ['default', 'no-cache']);
    equal(warnings, []);
  });

  it('keeps the content when the feed is unreachable, and retries at the next return', async () => {
    publish('Maçonne', 1);
    const url = `${base}feed.json?offline`;
    files.set(url, files.get(`${base}feed.json`) ?? '');
    const card = await fixture(html`<job-card feed=${url} job="a"></job-card>`);
    await until(() => text(card).includes('Maçonne'), 'the content');
    files.clear();
    now += 4 * 36e5;
    comeBack();
    await until(() => countOf('feed.json?offline') === 2, 'the request');
    publish('Couvreuse', 2);
    files.set(url, files.get(`${base}feed.json`) ?? '');
    const late = (): unknown => {
      if (countOf('feed.json?offline') < 3) comeBack();
      return text(card).includes('Couvreuse');
    };
    assert(text(card).includes('Maçonne'), text(card));
    await until(late, 'the new content');
    equal(warnings, []);
  });

  it('requests an unchanged feed once in that time, and nothing else', async () => {
    publish('Grutière', 1);
    const url = `${base}feed.json?same`;
    files.set(url, files.get(`${base}feed.json`) ?? '');
    const card = await fixture(html`<job-card feed=${url} job="a"></job-card>`);
    await until(() => text(card).includes('Grutière'), 'the content');
    now += 4 * 36e5;
    comeBack();
    await until(() => countOf('feed.json?same') === 2, 'the request');
    const again = (): unknown => {
      if (countOf('feed.json?same') < 3) {
        now += 36e5;
        comeBack();
      }
      return countOf('feed.json?same') === 3;
    };
    await until(again, 'the next request');
    const [, second = 0, third = 0] = hours;
    assert(third - second >= 3, `asked at ${hours.join(' and ')} h`);
    equal(
      requests.filter(name => name !== 'feed.json?same'),
      [],
    );
    assert(text(card).includes('Grutière'), text(card));
  });
});
