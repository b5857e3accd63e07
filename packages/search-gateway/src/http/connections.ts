// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { FastifyRequest } from 'fastify';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { addressKey } from './address-key.js';

/** Requests that one connection may send before it reads their answers. */
const MAX_PIPELINED = 16;
/** Connections of one address, unless a proxy has them all. */
const MAX_OF_ADDRESS = 256;
/** Answers computed and not read yet, of all connections. */
const MAX_UNREAD_BYTES = 64_000_000;
/** Longest time from a request to the end of its answer. */
const EXCHANGE_MS = 15_000;
const SWEEP_MS = 1000;
/** Longest time that open requests are waited for when the service stops. */
const CLOSE_MS = 3000;

/** A request and its answer. */
interface Exchange {
  /** Key of the address of the visitor. */
  readonly address: string;
  readonly startedAt: number;
  readonly controller: AbortController;
  /** True until the answer is computed. */
  isPending: boolean;
  unreadBytes: number;
}

/**
 * The connections of a server and what each waits for. Node neither ends the answers queued on a connection that goes away, nor closes one
 * that reads nothing: both are done here, so that no client keeps the place or the memory of others.
 */
export class Connections {
  readonly #exchanges = new Map<Socket, Map<FastifyRequest, Exchange>>();
  readonly #countByAddress = new Map<string, number>();
  readonly #pendingByAddress = new Map<string, number>();
  readonly #sweep = setInterval(() => this.#closeLate(), SWEEP_MS).unref();
  #pending = 0;
  #unreadBytes = 0;
  #isClosing = false;

  /** @param hasProxy - every connection comes from a proxy. */
  constructor(server: Server, hasProxy: boolean) {
    server.on('connection', (socket: Socket) => {
      const key = addressKey(socket.remoteAddress ?? '');
      const count = (this.#countByAddress.get(key) ?? 0) + 1;
      if (count > MAX_OF_ADDRESS && !hasProxy) return void socket.destroy();
      this.#countByAddress.set(key, count);
      socket.once('close', () => decrement(this.#countByAddress, key));
      this.#exchanges.set(socket, new Map());
      socket.once('close', () => this.#close(socket));
    });
  }

  /** Number of requests whose answer is not computed yet. */
  get pending(): number {
    return this.#pending;
  }

  /** Number of these requests that come from one visitor, by the key of the address. */
  pendingOf(address: string): number {
    return this.#pendingByAddress.get(address) ?? 0;
  }

  /**
   * A request has come. One that `inject` makes has no connection: it is always accepted.
   *
   * @param isProbe - it counts among the requests of its connection, not among those of the server.
   * @returns false when its connection sends more than it reads: it is closed.
   */
  start(request: FastifyRequest, isProbe: boolean): boolean {
    const { socket } = request.raw;
    const exchanges = this.#exchanges.get(socket);
    if (!exchanges) return !socket.destroyed;
    if (exchanges.size >= MAX_PIPELINED) {
      this.#close(socket);
      return false;
    }
    const controller = new AbortController();
    const address = addressKey(request.ip);
    exchanges.set(request, { address, startedAt: Date.now(), controller, isPending: !isProbe, unreadBytes: 0 });
    if (isProbe) return true;
    this.#pending++;
    this.#pendingByAddress.set(address, this.pendingOf(address) + 1);
    return true;
  }

  /** Aborted when nobody waits for the answer to a request any more. */
  signalOf(request: FastifyRequest): AbortSignal | undefined {
    return this.#exchanges.get(request.raw.socket)?.get(request)?.controller.signal;
  }

  /** The answer to a request is computed. */
  answer(request: FastifyRequest, bytes: number): void {
    const exchange = this.#exchanges.get(request.raw.socket)?.get(request);
    if (!exchange) return;
    this.#settle(exchange);
    exchange.unreadBytes = bytes;
    this.#unreadBytes += bytes;
    // The slowest readers go first.
    for (const [socket, { size }] of this.#exchanges) {
      if (this.#unreadBytes <= MAX_UNREAD_BYTES) break;
      if (size > 0) this.#close(socket);
    }
  }

  /** The answer to a request was sent whole. */
  end(request: FastifyRequest): void {
    const { socket } = request.raw;
    const exchanges = this.#exchanges.get(socket);
    const exchange = exchanges?.get(request);
    if (!exchanges || !exchange) return;
    this.#settle(exchange);
    this.#unreadBytes -= exchange.unreadBytes;
    exchanges.delete(request);
    // The slowest reader stays first in the map.
    this.#exchanges.delete(socket);
    this.#exchanges.set(socket, exchanges);
    if (this.#isClosing && exchanges.size === 0) socket.destroySoon();
  }

  /** Closes idle connections now, the others once they are answered, and all of them after three seconds. */
  close(): void {
    this.#isClosing = true;
    clearInterval(this.#sweep);
    for (const [socket, { size }] of this.#exchanges) if (size === 0) socket.destroy();
    setTimeout(() => {
      for (const socket of this.#exchanges.keys()) this.#close(socket);
    }, CLOSE_MS).unref();
  }

  #settle(exchange: Exchange): void {
    if (!exchange.isPending) return;
    exchange.isPending = false;
    this.#pending--;
    decrement(this.#pendingByAddress, exchange.address);
  }

  #closeLate(): void {
    const oldest = Date.now() - EXCHANGE_MS;
    for (const [socket, exchanges] of this.#exchanges)
      if ([...exchanges.values()].some(({ startedAt }) => startedAt < oldest)) this.#close(socket);
  }

  /** Forgets a connection and what it waits for. */
  #close(socket: Socket): void {
    const exchanges = this.#exchanges.get(socket);
    this.#exchanges.delete(socket);
    socket.destroy();
    for (const exchange of exchanges?.values() ?? []) {
      this.#settle(exchange);
      this.#unreadBytes -= exchange.unreadBytes;
      exchange.controller.abort();
    }
  }
}

/** Takes one from a count, which is forgotten at 0. */
function decrement(counts: Map<string, number>, key: string): void {
  const count = (counts.get(key) ?? 1) - 1;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
