// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A local server that counts its requests. */
export interface TestServer {
  readonly url: string;
  readonly requests: { path: string; headers: IncomingMessage['headers'] }[];
  /** Sets the answer of a path; a value is sent as JSON. */
  route(path: string, answer: Handler | string | object): void;
  requestCount(path: string): number;
  close(): Promise<void>;
}

export async function startServer(): Promise<TestServer> {
  const routes = new Map<string, Handler>();
  const requests: TestServer['requests'] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({ path, headers: request.headers });
    const handler = routes.get(path);
    if (handler) return handler(request, response);
    response.statusCode = 404;
    response.end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    route(path, answer) {
      routes.set(
        path,
        typeof answer === 'function'
          ? (answer as Handler)
          : (_, response) => {
              response.setHeader('content-type', 'application/json');
              response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
            },
      );
    },
    requestCount: path => requests.filter(request => request.path === path).length,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Returns the manifest entry of a file that contains a text. */
export function partOf(
  href: string,
  text: string,
  count = 1,
): { href: string; count: number; bytes: number; sha256: string } {
  return { href, count, bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
}
