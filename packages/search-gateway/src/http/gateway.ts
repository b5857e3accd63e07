// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import rateLimit from '@fastify/rate-limit';
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { CurrentCatalogue } from '../catalogue/current-catalogue.js';
import type { CatalogueQuery } from '../catalogue/thread-messages.js';
import { AdaptiveLimit } from './adaptive-limit.js';
import type { EngineClient } from '../engine/engine-client.js';
import { AnswerCache, type Freshness } from './answer-cache.js';
import { addressKey } from './address-key.js';
import { Connections } from './connections.js';
import { CONTRACT_TEXT, parametersOf } from './contract.js';
import { Metrics } from './metrics.js';
import { notFound, refused, tooMany, unavailable } from './problem.js';
import { problemOf, readQuery, sendProblem } from './replies.js';
import { readSearch, readToday, type SearchParameters } from './search-parameters.js';
import { UnansweredWords, type UnansweredText } from './unanswered-words.js';

/** Longest address that is read, in characters. */
const MAX_URL = 8000;
/** Requests whose answer is being computed; further ones must retry later. */
const MAX_PENDING = 256;
/** Those of one address, which never take every place: many requests may wait for the answer to one question. */
const MAX_PENDING_OF_ADDRESS = MAX_PENDING / 2;
const HEADERS_MS = 5000;
const REQUEST_MS = 10_000;
/** Interval between two checks of these timeouts. */
const CHECK_MS = 1000;
/** Routes of monitoring: they are always answered. */
const PROBES: ReadonlySet<string | undefined> = new Set(['/health', '/ready']);
/** Longest identifier of a training in an address, once encoded. */
const MAX_PARAMETER = 2000;
/** Requests of one address: 30 a second, 300 at once, since a school shares one. */
const RATE = { max: 300, timeWindow: 10_000 };
/** Work that each of these requests may use on average, in milliseconds: usual texts use a third of it among 150 000 titles. */
const WORK_MS = 33;
const NO_HEADERS = {
  'x-ratelimit-limit': false,
  'x-ratelimit-remaining': false,
  'x-ratelimit-reset': false,
  'retry-after': false,
} as const;
const SEARCH = parametersOf('/v1/search', 'query');
const COUNTS = parametersOf('/v1/counts', 'query');
const SUGGEST = parametersOf('/v1/suggest', 'query');
const TRAINING = {
  params: parametersOf('/v1/trainings/{id}', 'path'),
  querystring: parametersOf('/v1/trainings/{id}', 'query'),
};
/** Interval between two moments at which what is too old is forgotten. */
const CLEANING_MS = 60_000;
/** Longest answer that may be one of nothing, in characters. */
const MAX_EMPTY = 4000;
const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

/** A line of the access log, without the typed text. */
export interface AccessLine {
  readonly time: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly cache: string;
}

export interface GatewayOptions {
  readonly engine: EngineClient;
  /** Receives a line for each answer. Default: nothing is logged. */
  readonly log?: (line: AccessLine) => void;
  /** Whether the address of a visitor is the last of `X-Forwarded-For`: the proxy saw it. Those before it are unverified. */
  readonly trustProxy?: boolean;
  /** Requests of one address in ten seconds, which also bounds the work for its texts. Default 300. */
  readonly rate?: number;
  readonly now?: () => Date;
  /** Receives a text that found nothing, once in a day it has come from 20 addresses. Default: nothing is counted. */
  readonly onUnanswered?: (text: UnansweredText) => void;
}

/** The service and what its host monitors. */
export interface Gateway {
  readonly app: FastifyInstance;
  readonly catalogue: CurrentCatalogue;
  readonly metrics: Metrics;
}

/** Whether a text alone found nothing: filters and a circle may be why. */
function isUnanswered(query: CatalogueQuery, body: string): query is CatalogueQuery & { search: { text: string } } {
  if (query.kind !== 'search' || !query.search.text || body.length > MAX_EMPTY) return false;
  const { filters, near, offset } = query.search;
  return !offset && !near && !Object.keys(filters ?? {}).length && (JSON.parse(body) as { total: number }).total === 0;
}

/** Makes the service of `openapi.json`, whose only state is a cache. Call `catalogue.refresh()` before it listens, then regularly. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { engine, log, rate = RATE.max, now = () => new Date() } = options;
  const catalogue = new CurrentCatalogue(engine, rate * WORK_MS);
  const cache = new AnswerCache(() => now().getTime());
  const freshnessOf = new WeakMap<FastifyRequest, Freshness>();
  const metrics = new Metrics([
    { name: 'ready', help: '1 when words are read', read: () => Number(catalogue.index !== undefined) },
    { name: 'trainings', help: 'trainings whose words are read', read: () => catalogue.size },
    { name: 'cache_bytes', help: 'bytes of kept answers', read: () => cache.bytes },
    { name: 'engine_asked_total', help: 'questions to the engine', read: () => engine.counts.requests },
    { name: 'engine_retried_total', help: 'questions sent again', read: () => engine.counts.retried },
    { name: 'engine_failed_total', help: 'questions without an answer', read: () => engine.counts.failed },
    { name: 'engine_nodes_left_alone', help: 'nodes whose breaker is open', read: () => engine.openBreakers },
  ]);
  const limit = new AdaptiveLimit();
  const unansweredWords = options.onUnanswered && new UnansweredWords(options.onUnanswered);
  const cleaning = setInterval(() => {
    cache.purge();
    unansweredWords?.forgetBefore(readToday(undefined, now()));
  }, CLEANING_MS);
  cleaning.unref();

  const app = fastify({
    trustProxy: options.trustProxy ? (_address, distance) => distance === 0 : false,
    bodyLimit: 1,
    requestTimeout: REQUEST_MS,
    http: { headersTimeout: HEADERS_MS, connectionsCheckingInterval: CHECK_MS },
    routerOptions: { querystringParser: readQuery, maxParamLength: MAX_PARAMETER },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: 'array', strict: false } },
    frameworkErrors: (_error, _request, reply) => void sendProblem(reply, refused('The address cannot be read')),
  });
  app.removeAllContentTypeParsers();
  await app.register(rateLimit, {
    ...RATE,
    max: rate,
    allowList: request => PROBES.has(request.routeOptions.url),
    keyGenerator: ({ ip }) => addressKey(ip),
    errorResponseBuilder: (_request, { ttl }) => tooMany(Math.ceil(ttl / 1000)),
    addHeaders: NO_HEADERS,
    addHeadersOnExceeding: NO_HEADERS,
  });

  const connections = new Connections(app.server, options.trustProxy ?? false);
  app.addHook('preClose', async () => connections.close());
  app.addHook('onClose', () => {
    clearInterval(cleaning);
    return catalogue.close();
  });
  app.addHook('onRequest', async (request, reply) => {
    const isProbe = PROBES.has(request.routeOptions.url);
    void reply.headers({
      'access-control-allow-origin': '*',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    if (!connections.start(request, isProbe)) throw unavailable();
    if (connections.pending > MAX_PENDING && !isProbe) throw unavailable();
    if (connections.pendingOf(addressKey(request.ip)) > MAX_PENDING_OF_ADDRESS && !isProbe) throw tooMany(1);
    if (request.url.length > MAX_URL) throw refused('The address is too long');
  });
  app.addHook('onSend', async (request, _reply, payload) => {
    connections.answer(request, typeof payload === 'string' ? payload.length : 0);
    return payload;
  });
  app.addHook('onResponse', async (request, reply) => {
    connections.end(request);
    const route = request.routeOptions.url ?? 'none';
    const freshness = freshnessOf.get(request) ?? 'none';
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    metrics.add(route, reply.statusCode, freshness, reply.elapsedTime / 1000);
    log?.({ time: now().toISOString(), route, status: reply.statusCode, ms, cache: freshness });
  });
  app.setErrorHandler((error, _request, reply) => sendProblem(reply, problemOf(error)));
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, notFound()));

  /** Answers from the cache, or from the catalogue. */
  async function answer(request: FastifyRequest, reply: FastifyReply, query: CatalogueQuery): Promise<string> {
    const { index } = catalogue;
    const compute = async (signal: AbortSignal): Promise<string> => {
      const address = addressKey(request.ip);
      const json = await limit.within(address, () => catalogue.get().query(query, { address, signal }));
      if (json === undefined) throw notFound();
      return json;
    };
    const { body, generation, freshness } = await cache.get(
      JSON.stringify(query),
      index && `${index.name} ${index.generation}`,
      compute,
      connections.signalOf(request),
    );
    freshnessOf.set(request, freshness);
    if (unansweredWords && isUnanswered(query, body))
      unansweredWords.add(query.search.text, addressKey(request.ip), readToday(undefined, now()));
    const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    void reply.headers({
      etag: tag,
      'cache-control': freshness === 'stale' ? 'no-store' : CACHE_CONTROL,
      'x-feed-generation': generation.split(' ')[1] ?? '',
    });
    if (request.headers['if-none-match']?.split(/,\s*/).includes(tag)) {
      void reply.code(304);
      return '';
    }
    void reply.type('application/json; charset=utf-8');
    return body;
  }

  app.get<{ Querystring: SearchParameters }>('/v1/search', { schema: { querystring: SEARCH } }, (request, reply) =>
    answer(request, reply, { kind: 'search', search: readSearch(request.query, now()) }),
  );
  app.get<{ Querystring: { of: string[] } }>('/v1/counts', { schema: { querystring: COUNTS } }, (request, reply) => {
    const searches = request.query.of.map(text => {
      const parameters = readQuery(text);
      if (!request.validateInput(parameters, SEARCH)) throw refused('A question of "of" is not valid');
      const search = readSearch(parameters as unknown as SearchParameters, now());
      return { ...search, limit: 0, offset: 0, facets: [] };
    });
    return answer(request, reply, { kind: 'counts', searches });
  });
  app.get<{ Querystring: { q: string; limit: number } }>(
    '/v1/suggest',
    { schema: { querystring: SUGGEST } },
    (request, reply) => answer(request, reply, { kind: 'suggest', text: request.query.q, limit: request.query.limit }),
  );
  app.get<{ Params: { id: string }; Querystring: { sessions: number; today?: string } }>(
    '/v1/trainings/:id',
    { schema: TRAINING },
    (request, reply) => {
      const { sessions } = request.query;
      const today = readToday(request.query.today, now());
      return answer(request, reply, { kind: 'training', id: request.params.id, sessions, today });
    },
  );
  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/ready', async () => {
    if (!(await catalogue.isReady())) throw unavailable();
    return { status: 'ready', generation: catalogue.index?.generation };
  });
  app.get('/openapi.json', async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(CONTRACT_TEXT),
  );
  await app.ready();
  return { app, catalogue, metrics };
}
