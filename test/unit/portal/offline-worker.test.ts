// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Service worker of a portal, with a network and a cache given by the test.
import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';

const ORIGIN = 'https://portail.region-essai.fr';

interface FetchLike {
  readonly request: { readonly method: string; readonly url: string; readonly mode: string };
  respondWith(answer: Promise<Response>): void;
}

let listener: ((event: FetchLike) => void) | undefined;
Object.assign(globalThis, {
  addEventListener: (_: string, onFetch: (event: FetchLike) => void) => (listener = onFetch),
  location: { href: `${ORIGIN}/hors-connexion.js` },
});
await import('../../../packages/portal/src/offline/worker.js');

/** Returns the answer of the worker for a page, with this network and these cached pages. */
function answerOf(t: TestContext, network: () => Promise<Response>, cachedPaths: readonly string[]): Promise<Response> {
  const match = (request: URL | { readonly url: string }): Promise<Response | undefined> => {
    const { pathname } = request instanceof URL ? request : new URL(request.url);
    return Promise.resolve(cachedPaths.includes(pathname) ? new Response(`kept ${pathname}`) : undefined);
  };
  Object.assign(globalThis, { caches: { match } });
  t.mock.method(globalThis, 'fetch', network);
  return new Promise((resolve, reject) => {
    listener?.({
      request: { method: 'GET', url: `${ORIGIN}/metiers/`, mode: 'navigate' },
      respondWith: answer => void answer.then(resolve, reject),
    });
  });
}

const textOf = async (answer: Promise<Response>): Promise<string> => (await answer).text();
const silence = (): Promise<Response> => new Promise(() => undefined);

describe('the service worker of a portal', () => {
  test('answers with the page of the network, which is newer than the one that is kept', async t => {
    const network = (): Promise<Response> => Promise.resolve(new Response('network'));
    assert.equal(await textOf(answerOf(t, network, ['/metiers/'])), 'network');
  });

  test('answers with the kept page when the network hangs, after a bounded time', async t => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const answer = textOf(answerOf(t, silence, ['/metiers/']));
    t.mock.timers.tick(4000);
    assert.equal(await answer, 'kept /metiers/');
  });

  test('waits for a slow network when the page is not kept', async t => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    let arrive: (response: Response) => void = () => undefined;
    const answer = textOf(answerOf(t, () => new Promise(resolve => (arrive = resolve)), []));
    t.mock.timers.tick(4000);
    await new Promise(setImmediate);
    arrive(new Response('late'));
    assert.equal(await answer, 'late');
  });

  test('answers without a network with the kept page, else with the list of kept pages', async t => {
    const failure = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
    assert.equal(await textOf(answerOf(t, failure, ['/metiers/'])), 'kept /metiers/');
    assert.equal(await textOf(answerOf(t, failure, ['/hors-connexion/'])), 'kept /hors-connexion/');
    await assert.rejects(answerOf(t, failure, []), TypeError);
  });
});
