// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { Agent as HttpAgent, request as requestHttp, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** What is sent. */
export interface Sent {
  readonly method: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: string | undefined;
  readonly signal: AbortSignal;
}

/** What is answered, whatever its status; an address to which it leads is not followed. */
export interface Received {
  readonly status: number;
  readonly text: string;
}

/** Asks over connections that are kept. Not `fetch`, which in Node 20 goes on after it was aborted, once memory was collected. */
export class Transport {
  readonly #http = new HttpAgent({ keepAlive: true });
  readonly #https = new HttpsAgent({ keepAlive: true });

  /** @throws {Error} no whole answer, or the signal was aborted. */
  async send(url: string, { body, ...options }: Sent): Promise<Received> {
    const request = url.startsWith('https:')
      ? requestHttps(url, { ...options, agent: this.#https })
      : requestHttp(url, { ...options, agent: this.#http });
    request.end(body);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return { status: response.statusCode ?? 0, text: await text(response) };
  }
}
