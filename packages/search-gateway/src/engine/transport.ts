// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { Agent as HttpAgent, request as requestHttp, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** A request to the engine. */
export interface TransportRequest {
  readonly method: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: string | undefined;
  readonly signal: AbortSignal;
}

/** An answer of any status; redirections are not followed. */
export interface TransportResponse {
  readonly status: number;
  readonly text: string;
}

/** Sends requests over kept-alive connections. Not `fetch`: in Node 20, it goes on after an abort once memory was collected. */
export class Transport {
  readonly #http = new HttpAgent({ keepAlive: true });
  readonly #https = new HttpsAgent({ keepAlive: true });

  /** @throws {Error} no whole answer, or the signal was aborted. */
  async send(url: string, { body, ...options }: TransportRequest): Promise<TransportResponse> {
    const request = url.startsWith('https:')
      ? requestHttps(url, { ...options, agent: this.#https })
      : requestHttp(url, { ...options, agent: this.#http });
    request.end(body);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return { status: response.statusCode ?? 0, text: await text(response) };
  }
}
