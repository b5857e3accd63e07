// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
} from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { AddressWork } from '../address-work.js';
import { addressKey } from '../http/address-key.js';
import { readGuideData } from './guide-data.js';
import type { GuideData } from './guide-data.js';
import { createGuideServer, type RunAnswer } from './guide-server.js';
import { openFeed } from './open-feed.js';

/** Address of the service on its host. */
const PATH = '/mcp';
/** Largest request, in bytes, and longest wait for one, in milliseconds. */
const [MAX_BYTES, MAX_REQUEST_MS] = [64_000, 10_000];
/** Maximum number of concurrent connections, in total and for one address. */
const [MAX_CONNECTIONS, MAX_OF_ADDRESS] = [100, 25];
/** Longest life of a connection, in milliseconds: one question, its answer, and the time to read it. */
const CONNECTION_MS = 20_000;

/** Work that the answers of an address may use at once, in milliseconds; it has it again after 20 seconds. */
const MAX_WORK_MS = 4000;
/** Several messages in one request: the protocol has none since 2025. */
const BATCH = /^\s*\[/;

export interface GuideOptions {
  /** Address or folder of the feed. */
  readonly feed: string;
  readonly version: string;
  readonly host: string;
  /** 0 for any; undefined to answer on the standard input and output instead. */
  readonly port: number | undefined;
  /** Names of the host that requests may give, besides those of this machine. */
  readonly allowedHosts: readonly string[];
  /** Receives each line for people. */
  readonly tell: (line: string) => void;
}

export interface GuideHttpOptions {
  /** Names of the host that requests may give, besides those of this machine. Default: none. */
  readonly allowedHosts?: readonly string[];
  /** Longest life of a connection, in milliseconds. Default: 20 seconds. */
  readonly connectionMs?: number;
  /** Work that the answers of an address may use at once, in milliseconds. Default: four seconds. */
  readonly workMs?: number;
}

/**
 * Answers assistants until the signal is aborted, or until the standard input ends. Rejects with a FeedError or a SourceError when the
 * feed cannot be read.
 */
export async function serveGuide(options: GuideOptions, signal: AbortSignal): Promise<void> {
  const { feed, version, host, port, allowedHosts, tell } = options;
  const data = await readGuideData(await openFeed(feed));
  if (port === undefined) {
    const connection = serveStdio(() => createGuideServer(data, version));
    await Promise.race([once(signal, 'abort'), once(process.stdin, 'close')]);
    return connection.close();
  }
  const server = createGuideHttp(data, version, { allowedHosts });
  await once(server.listen(port, host), 'listening');
  const address = server.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;
  tell(`Les assistants ont leurs réponses à http://${host}:${actualPort}${PATH}`);
  if (!signal.aborted) await once(signal, 'abort');
  server.closeAllConnections();
  server.close();
}

/** The service over HTTP, without state: one connection, one request, one answer. */
export function createGuideHttp(
  data: GuideData,
  version: string,
  { allowedHosts = [], connectionMs = CONNECTION_MS, workMs = MAX_WORK_MS }: GuideHttpOptions = {},
): Server {
  const work = new AddressWork(workMs, Date.now);
  const hosts = [...localhostAllowedHostnames(), ...allowedHosts];
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const address = addressKey(incoming.socket.remoteAddress ?? '');
    const charge: RunAnswer = compute => {
      const from = performance.now();
      try {
        return compute();
      } finally {
        work.charge(address, performance.now() - from);
      }
    };
    const handler = createMcpHandler(() => createGuideServer(data, version, charge), {
      // Nothing changes while it runs: a stream that waits for changes would only hold a connection.
      maxSubscriptions: 0,
    });
    const response = await responseTo(incoming, async request => {
      const refusal = hostHeaderValidationResponse(request, hosts);
      if (refusal) return refusal;
      const retryAfter = work.retryAfter(address);
      if (retryAfter === undefined) return handler.fetch(request);
      return new Response(null, { status: 429, headers: { 'retry-after': String(retryAfter) } });
    });
    outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), connection: 'close' });
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  };
  const limits = { requestTimeout: MAX_REQUEST_MS, headersTimeout: MAX_REQUEST_MS };
  const server = createServer(limits, (incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => {
      if (!outgoing.headersSent) outgoing.writeHead(400);
      outgoing.end();
    });
  });
  server.maxConnections = MAX_CONNECTIONS;
  server.maxRequestsPerSocket = 1;
  boundConnections(server, connectionMs);
  return server;
}

/** Closes the connections that one address has in excess, and those whose client does not read its answer. */
function boundConnections(server: Server, connectionMs: number): void {
  const countByAddress = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const key = addressKey(socket.remoteAddress ?? '');
    const count = (countByAddress.get(key) ?? 0) + 1;
    if (count > MAX_OF_ADDRESS) return void socket.destroy();
    countByAddress.set(key, count);
    const timer = setTimeout(() => socket.destroy(), connectionMs).unref();
    socket.once('close', () => {
      clearTimeout(timer);
      const left = (countByAddress.get(key) ?? 1) - 1;
      if (left > 0) countByAddress.set(key, left);
      else countByAddress.delete(key);
    });
  });
}

async function responseTo(
  incoming: IncomingMessage,
  handle: (request: Request) => Promise<Response>,
): Promise<Response> {
  const { method = 'GET', url = '/', headers } = incoming;
  if (url.split('?')[0] !== PATH) return new Response(null, { status: 404 });
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BYTES) return new Response(null, { status: 413, headers: { connection: 'close' } });
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  if (BATCH.test(body.toString('utf8', 0, MAX_BYTES).replace(/^\uFEFF/, '')))
    return new Response(null, { status: 400 });
  const sent = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return handle(
    new Request(`http://localhost${PATH}`, {
      ...{ method, headers: sent },
      ...(method === 'GET' || method === 'HEAD' ? {} : { body }),
    }),
  );
}
