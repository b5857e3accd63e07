// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A gateway at its limits: more trainings than a page requests, answers that come byte by byte, late and out of order;
// and what the page keeps of them.
import type { Session, Training } from '@orientation-widgets/feed';
import { html } from 'lit';
import { finderFeed } from '../../stories/fixtures/finder.js';
import { assert, equal, until } from './support/assert.js';
import { caughtFiles } from './support/caught-files.js';
import { FakeGateway, GATEWAY } from './support/fake-gateway.js';
import { open } from './support/finder-page.js';
import type { Page } from './support/finder-page.js';

const FEED = 'https://flux.exemple.test/feed.json';
/** Maximum number of trainings that a page requests. */
const MOST = 1000;
/** Factor by which the clock of a test is faster. */
const HASTE = 50;
const feed = finderFeed();
const SPACE = 0x20;

const part = (name: string) => ({ href: `/never-asked/${name}.json`, count: 1, bytes: 1, sha256: '0'.repeat(64) });
const bare = {
  ...feed,
  ...{ trainings: part('trainings'), sessions: part('sessions') },
  ...{ places: part('places'), providers: part('providers') },
};
const squeeze = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ');
const words = (page: Page): string => squeeze(page.find('.finder'));
const storedItems = (): { kind: string; id: string; title: string }[] =>
  JSON.parse(String(Object.values({ ...localStorage })[0] ?? '[]')) as [];

/** Returns the same feed with ten copies of each training. */
function manyTrainings(): object {
  const [trainings, sessions] = [feed.trainings as Training[], feed.sessions as Session[]];
  const copies = sessions.flatMap(session => Array.from({ length: 10 }, (_, n) => ({ ...session, copy: n })));
  const idOf = (id: string, copy: number): string => `${id}-${copy}`;
  const byId = new Map(trainings.map(training => [training.id, training]));
  return {
    ...feed,
    trainings: [...trainings, ...copies.map(({ trainingId: id, copy }) => ({ ...byId.get(id), id: idOf(id, copy) }))],
    sessions: [
      ...sessions,
      ...copies.map(({ copy, ...session }) => ({
        ...session,
        id: idOf(session.id, copy),
        trainingId: idOf(session.trainingId, copy),
      })),
    ],
  };
}

/** Returns an answer that comes byte by byte, without an end, until the request is aborted. */
function dripping(signal: AbortSignal | undefined): Response {
  const body = new ReadableStream<Uint8Array>({
    start: controller =>
      signal?.addEventListener('abort', () => controller.error(new DOMException('given up', 'AbortError'))),
    pull: async controller => {
      await new Promise(requestAnimationFrame);
      if (!signal?.aborted) controller.enqueue(new Uint8Array([SPACE]));
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}

/** Returns a promise that the test settles with `come`. */
function moment(): { readonly late: Promise<void>; come(): void } {
  let come = (): void => undefined;
  const late = new Promise<void>(resolve => (come = resolve));
  return { late, come: () => come() };
}

/** Returns the set of all texts shown under a selector from now on. */
function textsOf(page: Page, selector: string): Set<string> {
  const seen = new Set<string>();
  const look = (): void => page.all(selector).forEach(element => seen.add(squeeze(element).trim()));
  new MutationObserver(look).observe(page.finder.shadowRoot as ShadowRoot, {
    ...{ subtree: true, childList: true, characterData: true },
  });
  look();
  return seen;
}

describe('training-finder with a gateway at its limits', () => {
  const before = location.href;
  const { setTimeout: realTimeout } = window;
  let gateway: FakeGateway;
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    window.setTimeout = realTimeout;
    gateway[Symbol.dispose]();
    localStorage.clear();
    history.replaceState(null, '', before);
  });

  async function elsewhere(): Promise<Page> {
    gateway = new FakeGateway(feed);
    const page = await open(html`<training-finder .feed=${bare} search-url=${GATEWAY} sync-url></training-finder>`);
    await page.settled('101 formations');
    return page;
  }
  function type(page: Page, value: string): void {
    const field = page.field('Quel métier');
    field.focus();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  it('stops a file and a map at a thousand trainings, and links to the whole catalogue', async () => {
    gateway = new FakeGateway(manyTrainings());
    gateway.files.set(FEED, bare);
    const page = await open(html`<training-finder feed=${FEED} search-url=${GATEWAY}></training-finder>`);
    await page.settled('1\u202f101 formations');
    page.button('Imprimer ou télécharger').click();
    await until(() => words(page).includes('Les 1 000 premières formations, sur 1 101'), words(page));
    const listLink = (): HTMLAnchorElement | undefined =>
      page.all<HTMLAnchorElement>('a').find(link => squeeze(link) === 'fichier du flux' && link.checkVisibility());
    equal(listLink()?.href, FEED);
    const [file] = await caughtFiles(
      () => page.find('[data-way=json]')?.click(),
      () => until(() => squeeze(page.find('.extract [role=status]')).trim(), 'the file'),
    );
    const { title, trainings } = JSON.parse(file?.text ?? '{}') as { title: string; trainings: { id: string }[] };
    equal(new Set(trainings.map(({ id }) => id)).size, MOST);
    assert(title.replace(/\s/g, ' ').includes('les 1 000 premières formations, sur 1 101'), title);
    page.button('Carte').click();
    const notes = (): string => squeeze(page.find('.map-notes'));
    await until(() => notes().includes('La carte montre les 1 000 premières formations, sur 1 101'), 'the map');
    equal(listLink()?.href, FEED);
    for (const url of gateway.requests.filter(requests => requests.includes('/v1/search'))) {
      const [offset, limit] = ['offset', 'limit'].map(name => Number(new URL(url).searchParams.get(name)));
      assert((offset ?? 0) + (limit ?? 0) <= MOST, url);
    }
    equal(
      gateway.otherRequests.filter(url => url.includes('never-asked')),
      [],
    );
  });

  it('abandons an answer that arrives byte by byte, and works on retry', async () => {
    const page = await elsewhere();
    gateway.intercept = (url, signal) => (url.searchParams.has('q') ? dripping(signal) : undefined);
    window.setTimeout = ((task: TimerHandler, ms = 0, ...rest: unknown[]) =>
      realTimeout(task, ms / HASTE, ...rest)) as typeof setTimeout;
    page.finder.query = 'boulanger';
    await until(() => page.find('[role=alert]'), 'the alert');
    window.setTimeout = realTimeout;
    assert(words(page).includes('La recherche n’a pas de réponse'), words(page));
    equal(page.all('.cards > li').length, 20);
    assert(
      gateway.aborted.some(url => url.includes('q=boulanger')),
      'nobody listens any more',
    );
    gateway.intercept = () => undefined;
    page.button('Réessayer').click();
    await page.settled('10 formations');
    equal(page.find('[role=alert]'), null);
  });

  it('ignores an answer that arrives after that of a later query', async () => {
    const page = await elsewhere();
    gateway.isDeaf = true;
    const { late, come } = moment();
    const answered = new Set<string>();
    gateway.intercept = url => {
      const isLate = url.searchParams.get('q') === 'soudeur';
      return isLate ? late.then(() => gateway.answer(url)).finally(() => answered.add(url.pathname)) : undefined;
    };
    page.finder.query = 'soudeur';
    await until(() => gateway.requests.some(url => url.includes('q=soudeur')), 'the first question');
    page.finder.query = 'boulanger';
    await page.settled('10 formations');
    const titles = textsOf(page, '.cards .go');
    come();
    await until(() => answered.has('/v1/search'), 'the late answer');
    page.finder.query = 'cuisine';
    await until(() => titles.has('CAP cuisine'), 'the next list');
    assert(![...titles].some(title => title.includes('soudeur')), [...titles].join());
  });

  it('hides late suggestions for earlier text', async () => {
    const page = await elsewhere();
    gateway.isDeaf = true;
    const { late, come } = moment();
    let isAnswered = false;
    gateway.intercept = url => {
      const isLate = url.pathname === '/v1/suggest' && url.searchParams.get('q') === 'soud';
      return isLate ? late.then(() => gateway.answer(url)).finally(() => (isAnswered = true)) : undefined;
    };
    type(page, 'soud');
    await until(() => gateway.requests.some(url => url.includes('/v1/suggest?q=soud')), 'the first question');
    type(page, 'boul');
    const options = textsOf(page, '[role=option]');
    await until(() => [...options].some(option => option.includes('CAP boulanger')), 'a title');
    come();
    await until(() => isAnswered, 'the late answer');
    type(page, 'cuis');
    await until(() => [...options].some(option => option.includes('CAP cuisine')), 'the next titles');
    assert(![...options].some(option => option.includes('soudeur')), [...options].join());
  });

  it('saves a training and a search by its address while the gateway is silent', async () => {
    let page = await elsewhere();
    const heartButton = async (): Promise<HTMLElement | undefined> => {
      page.find('.cards .card')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await until(() => page.find('.cards .heart'), 'the hearts');
      return page.all('.cards .heart')[0];
    };
    (await heartButton())?.click();
    await until(() => words(page).includes('Garder cette formation sur cet appareil'), 'the question');
    page.button('Oui, garder').click();
    await until(() => storedItems().length === 1, 'kept');
    const [{ kind, id, title } = { kind: '', id: '', title: '' }] = storedItems();
    equal([kind, title], ['training', squeeze(page.find('.cards .go')).trim()]);
    gateway.intercept = () => new Response('{}', { status: 503 });
    page.finder.query = 'boulanger';
    await until(() => page.find('[role=alert]'), 'the alert');
    equal(page.find('.cards .heart')?.dataset['keep'], id);
    assert(squeeze(await heartButton()).includes('Gardée'), 'it is still kept');
    (await heartButton())?.click();
    await until(() => storedItems().length === 0, 'it is kept no longer');
    gateway.intercept = () => undefined;
    page.button('Réessayer').click();
    await page.settled('10 formations');
    await heartButton();
    page.button('Garder cette recherche').click();
    await until(() => words(page).includes('Oui, garder'), 'the question');
    page.button('Oui, garder').click();
    await until(() => storedItems().length === 1, 'kept');
    const [{ id: address } = { id: '' }] = storedItems();
    gateway[Symbol.dispose]();
    page.finder.remove();
    history.replaceState(null, '', address);
    gateway = new FakeGateway(feed);
    page = await open(html`<training-finder .feed=${bare} search-url=${GATEWAY} sync-url></training-finder>`);
    await page.settled('10 formations');
    equal(
      gateway.otherRequests.filter(url => url.includes('never-asked')),
      [],
    );
  });
});
