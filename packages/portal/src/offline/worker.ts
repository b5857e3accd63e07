// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The service worker of a portal, there for who asked for it alone: pages come from the network and, without one, from what was kept.

/** What a service worker hears, which the types of a page do not name. */
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

addEventListener('fetch', event => {
  const { request } = event as FetchEvent;
  if (request.method === 'GET') (event as FetchEvent).respondWith(answer(request));
});

async function answer(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept) return kept;
    // A page that was not kept: the one that says what is.
    const own = request.mode === 'navigate' ? await caches.match(new URL('hors-connexion/', location.href)) : undefined;
    if (own) return own;
    throw error;
  }
}
