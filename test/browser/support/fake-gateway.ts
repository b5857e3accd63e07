// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { openFeed } from '@orientation-widgets/feed';
import { createTrainingIndex, LocalTrainingSource } from '@orientation-widgets/search';
import type { FacetName, TrainingSearch } from '@orientation-widgets/search';

export const GATEWAY = 'https://recherche.exemple.test';

const MAX_SESSIONS = 20;

/** Search gateway in place of the network of a page: it answers by the contract of `openapi.json`. */
export class FakeGateway implements Disposable {
  /** Addresses that the page requested, decoded: those of the gateway, and others. */
  readonly requests: string[] = [];
  readonly otherRequests: string[] = [];
  /** Aborted questions. */
  readonly aborted: string[] = [];
  /** Files of other hosts, by their address. */
  readonly files = new Map<string, object>();
  /** Replaces an answer: undefined lets the gateway answer. */
  intercept: (url: URL, signal: AbortSignal | undefined) => Promise<Response> | Response | undefined = () => undefined;
  /** Whether answers come even to aborted questions. */
  isDeaf = false;
  readonly #fetch = globalThis.fetch;
  readonly #source: Promise<LocalTrainingSource>;

  constructor(feed: object) {
    this.#source = sourceOf(feed);
    globalThis.fetch = (input, init) => {
      const url = new URL(input instanceof Request ? input.url : String(input), document.baseURI);
      const text = decodeURIComponent(url.href.replaceAll('+', ' '));
      if (url.origin !== GATEWAY) {
        this.otherRequests.push(text);
        const file = this.files.get(url.href);
        if (file) return Promise.resolve(Response.json(file));
        return this.#fetch.call(globalThis, input, init);
      }
      this.requests.push(text);
      const signal = init?.signal ?? undefined;
      const answerPromise = Promise.resolve(this.intercept(url, signal) ?? this.answer(url));
      return new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => {
          this.aborted.push(text);
          if (!this.isDeaf) reject(new DOMException('given up', 'AbortError'));
        });
        answerPromise.then(resolve, reject);
      });
    };
  }

  [Symbol.dispose](): void {
    globalThis.fetch = this.#fetch;
  }

  /** Returns the default answer of the gateway. */
  async answer({ pathname, searchParams }: URL): Promise<Response> {
    const source = await this.#source;
    const generation = '2026-11-24T00:00:00Z';
    if (pathname === '/v1/search') {
      const results = await source.search(searchOf(searchParams));
      const records = await source.records(results.hits);
      const hits = results.hits.map(hit => ({ ...hit, sessionCount: hit.sessions.length }));
      return Response.json({
        ...results,
        hits: hits.map(hit => ({ ...hit, sessions: hit.sessions.slice(0, MAX_SESSIONS) })),
        records: records.map(item => ({ ...item, sessions: item.sessions.slice(0, MAX_SESSIONS) })),
        more: [],
        generation,
      });
    }
    if (pathname === '/v1/counts') {
      const searches = searchParams.getAll('of').map(of => searchOf(new URLSearchParams(of)));
      const results = await Promise.all(searches.map(search => source.search({ ...search, limit: 0 })));
      return Response.json({ totals: results.map(({ total }) => total), generation });
    }
    if (pathname === '/v1/suggest') {
      const suggestions = await source.suggest(searchParams.get('q') ?? '');
      return Response.json({ suggestions: suggestions.slice(0, 8), generation });
    }
    const id = decodeURIComponent(pathname.replace('/v1/trainings/', ''));
    const { hits } = await source.search({ limit: 1000, today: searchParams.get('today') ?? '' });
    const [entry] = await source.records(hits.filter(({ trainingId }) => trainingId === id));
    if (!entry) return Response.json({ type: 'about:blank', title: 'nothing', status: 404 }, { status: 404 });
    return Response.json({ ...entry, sessionCount: entry.sessions.length, generation });
  }
}

async function sourceOf(feed: object): Promise<LocalTrainingSource> {
  const opened = openFeed(feed);
  const [trainings, sessions, places, providers, territories] = await Promise.all([
    opened.collection('trainings'),
    opened.collection('sessions'),
    opened.collection('places'),
    opened.collection('providers'),
    opened.collection('territories'),
  ]);
  return new LocalTrainingSource(createTrainingIndex({ trainings, sessions, places, providers, territories }));
}

/** Returns the search described by the parameters of `/v1/search`. */
function searchOf(parameters: URLSearchParams): TrainingSearch {
  const number = (name: string): number => Number(parameters.get(name));
  const filters: Record<string, unknown> = {};
  for (const name of parameters.keys()) {
    const [, facet] = /^filter\[(.+)\]$/.exec(name) ?? [];
    if (facet) filters[facet] = parameters.getAll(name);
  }
  const [from, to, sort, today] = ['from', 'to', 'sort', 'today'].map(name => parameters.get(name) ?? undefined);
  if (from || to) filters['start'] = { ...(from && { from }), ...(to && { to }) };
  return {
    text: parameters.get('q') ?? '',
    filters,
    facets: parameters.getAll('facets') as FacetName[],
    limit: parameters.has('limit') ? number('limit') : 20,
    offset: number('offset'),
    ...(parameters.has('lat') && { near: { lat: number('lat'), lon: number('lon'), radiusKm: number('radius') } }),
    ...(sort && { sort: sort as 'relevance' }),
    ...(today && { today }),
  };
}
