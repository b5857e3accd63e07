// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// With search-url, a gateway searches the trainings; the feed gives the other records.
import type { TrainingFinder } from '@orientation-widgets/elements';
import { html } from 'lit';
import { finderFeed } from '../../stories/fixtures/finder.js';
import { assert, axeCheck, equal, fixture, until } from './support/assert.js';
import { FakeGateway, GATEWAY } from './support/fake-gateway.js';
import { focused, open } from './support/finder-page.js';
import type { Page } from './support/finder-page.js';

const feed = finderFeed();
/** The same feed, whose catalogue is in files that must not be requested. */
const part = (name: string) => ({ href: `/never-asked/${name}.json`, count: 1, bytes: 1, sha256: '0'.repeat(64) });
const bare = {
  ...feed,
  trainings: part('trainings'),
  sessions: part('sessions'),
  places: part('places'),
  providers: part('providers'),
};
const words = (page: Page): string => (page.find('.finder')?.textContent ?? '').replace(/\s+/g, ' ');
const refusal = (status = 503) => new Response('{}', { status, headers: { 'content-type': 'application/json' } });

describe('training-finder with a search engine', () => {
  const before = location.href;
  let gateway: FakeGateway;
  beforeEach(() => (gateway = new FakeGateway(feed)));
  afterEach(() => {
    gateway[Symbol.dispose]();
    history.replaceState(null, '', before);
  });

  const elsewhere = () => open(html`<training-finder .feed=${bare} search-url="${GATEWAY}/"></training-finder>`);

  it('lists, counts and opens trainings from the gateway, without those of the feed', async () => {
    const page = await elsewhere();
    await page.settled('101 formations');
    assert(words(page).includes('est envoyé à recherche.exemple.test'), words(page).slice(0, 400));
    assert(page.check('Niveau CAP').closest('.check')?.querySelector('.amount')?.textContent?.trim(), 'a count');
    page.finder.query = 'boulanger';
    await page.settled('10 formations');
    const title = page.find('.cards .go');
    title?.click();
    await until(() => page.find('.detail-head'), 'the detail');
    assert(
      gateway.requests.some(url => /\/v1\/trainings\/t-4-\d\?sessions=100/.test(url)),
      'the record is of the gateway',
    );
    await axeCheck(page.finder);
    page.button('Retour').click();
    await until(() => page.find('.cards'), 'the list');
    equal(
      gateway.otherRequests.filter(url => url.includes('never-asked')),
      [],
    );
  });

  it('sends filters, a place and a text, and suggests titles', async () => {
    const page = await elsewhere();
    page.finder.near = '62000';
    await until(
      () => gateway.requests.some(url => url.includes('lat=50.289&') && url.includes('radius=30')),
      'the circle',
    );
    page.finder.level = '3';
    await until(() => gateway.requests.some(url => url.includes('filter[level]=3')), 'the level');
    const field = page.field('Quel métier');
    field.focus();
    field.value = 'boul';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(
      () => page.all('[role=option]').some(option => option.textContent?.includes('CAP boulanger')),
      'a title',
    );
    assert(
      gateway.requests.some(url => url.includes('/v1/counts?of=')),
      'counts come in one question',
    );
  });

  it('keeps the list and the focus when nothing answers, says so, and retries', async () => {
    const page = await elsewhere();
    await page.settled('101 formations');
    gateway.intercept = () => refusal();
    page.finder.query = 'boulanger';
    await until(() => page.find('[role=alert]'), 'the alert');
    assert(words(page).includes('La recherche n’a pas de réponse'), words(page).slice(0, 600));
    equal(page.all('.cards > li').length, 20);
    await axeCheck(page.finder);
    gateway.intercept = () => undefined;
    page.button('Réessayer').focus();
    page.button('Réessayer').click();
    await page.settled('10 formations');
    equal(page.find('[role=alert]'), null);
    await until(() => focused(page)?.matches('.count'), 'the focus is on the count');
  });

  it('cancels the earlier query when the text changes', async () => {
    const page = await elsewhere();
    await page.settled('101 formations');
    gateway.intercept = url => (url.searchParams.get('q') === 'soudeur' ? new Promise(() => undefined) : undefined);
    page.finder.query = 'soudeur';
    await until(() => gateway.requests.some(url => url.includes('q=soudeur')), 'the first question');
    page.finder.query = 'boulanger';
    await page.settled('10 formations');
    await until(() => gateway.aborted.some(url => url.includes('q=soudeur')), 'it is given up');
  });

  it('shows an error, the fallback of the page and a working retry when all fails', async () => {
    gateway.intercept = () => refusal();
    const finder = await fixture<TrainingFinder>(
      html`<training-finder .feed=${bare} search-url=${GATEWAY}><p>Secours</p></training-finder>`,
    );
    const retry = () => finder.shadowRoot?.querySelector<HTMLButtonElement>('[role=alert] button');
    await until(retry, 'the error');
    assert(finder.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])'), 'the fallback is hidden');
    gateway.intercept = () => undefined;
    retry()?.click();
    await until(() => finder.shadowRoot?.querySelector('.count')?.textContent?.includes('101'), 'the list');
  });

  it('says when an answer of the engine comes from its cache', async () => {
    const page = await elsewhere();
    await page.settled('101 formations');
    gateway.intercept = url => {
      if (!url.searchParams.has('q')) return undefined;
      const plain = new URL(url);
      plain.searchParams.delete('q');
      return fetch(plain).then(async answer => Response.json({ ...((await answer.json()) as object), stale: true }));
    };
    page.finder.query = 'boulanger';
    await until(() => words(page).includes('Voici sa dernière réponse'), 'the age of the answer');
  });

  for (const address of [
    'recherche.exemple.fr',
    'javascript:alert(1)',
    'htp://x',
    'https://a:b@x.test',
    'https://x.test/?k=1',
  ])
    it(`refuses ${address}, and tells the webmaster why`, async () => {
      const { warn } = console;
      const messages: string[] = [];
      console.warn = (text: string) => messages.push(text);
      try {
        const finder = await fixture<TrainingFinder>(
          html`<training-finder .feed=${bare} search-url=${address}></training-finder>`,
        );
        await until(() => finder.shadowRoot?.querySelector('[role=alert]'), 'the error');
        await until(() => messages.some(text => text.includes(`search-url="${address}"`)), messages.join());
        equal(gateway.requests, []);
      } finally {
        console.warn = warn;
      }
    });

  it('says how much of the trainings a map and a file contain', async () => {
    const page = await elsewhere();
    await page.settled('101 formations');
    page.button('Imprimer ou télécharger').click();
    await until(() => words(page).includes('20 sessions au plus par formation'), 'what a file has');
    page.button('Carte').click();
    await until(() => page.find('.map-notes')?.textContent?.includes('20 sessions au plus'), 'what the map has');
  });

  it('uses the trainings of the feed without search-url', async () => {
    await fixture(html`<training-finder .feed=${bare}></training-finder>`);
    await until(() => gateway.otherRequests.some(url => url.includes('/never-asked/trainings.json')), 'the trainings');
    equal(gateway.requests, []);
  });

  it('opens a training of the address from the gateway', async () => {
    history.replaceState(null, '', '?formation-training=t-4-0');
    const finder = await fixture<TrainingFinder>(
      html`<training-finder .feed=${bare} search-url=${GATEWAY} sync-url></training-finder>`,
    );
    const detail = () => finder.shadowRoot?.querySelector('.detail-head');
    await until(() => detail()?.textContent?.includes('CAP boulanger'), 'the detail');
  });

  for (const [status, sentence] of [
    [404, 'n’est plus dans le catalogue'],
    [503, 'ne vient pas pour le moment'],
  ] as const)
    it(`says that a training of the address ${sentence} when the answer is ${status}`, async () => {
      gateway.intercept = url => (url.pathname.includes('/trainings/') ? refusal(status) : undefined);
      history.replaceState(null, '', '?formation-training=t-4-0');
      const page = await open(html`<training-finder .feed=${bare} search-url=${GATEWAY} sync-url></training-finder>`);
      await until(() => words(page).includes(sentence), words(page).slice(0, 300));
    });
});
