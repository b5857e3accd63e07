// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Service worker of a portal, registered only on the visitor’s request: pages come from the network or, without one,
// from the cache.

/** Event of a service worker, which the types of a page do not include. */
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

addEventListener('fetch', event => {
  const { request } = event as FetchEvent;
  if (request.method === 'GET') (event as FetchEvent).respondWith(answer(request));
});

/** Time after which a slow network is given up for a cached page, in milliseconds. */
const MAX_WAIT_MS = 4000;

async function answer(request: Request): Promise<Response> {
  const network = fetch(request);
  try {
    if (!(await answersWithin(network, MAX_WAIT_MS))) {
      const keptResponse = await keptAnswer(request);
      if (keptResponse) return keptResponse;
    }
    return await network;
  } catch (error) {
    const fallback = await keptAnswer(request);
    if (fallback) return fallback;
    // A page that is not cached: shows the list of the cached pages instead.
    const listing =
      request.mode === 'navigate' ? await caches.match(new URL('hors-connexion/', location.href)) : undefined;
    if (listing) return listing;
    throw error;
  }
}

function keptAnswer(request: Request): Promise<Response | undefined> {
  return caches.match(request, { ignoreSearch: true });
}

/** Whether the network answers in time; rejects when it fails in time. */
async function answersWithin(network: Promise<Response>, milliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<boolean>(resolve => (timer = setTimeout(resolve, milliseconds, false)));
  try {
    return await Promise.race([network.then(() => true), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
