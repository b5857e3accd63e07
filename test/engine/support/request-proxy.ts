// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Proxy before the engine that reports each write before it forwards it. */
export interface RequestProxy {
  readonly url: string;
  close(): void;
}

/** @param onRequest - Called with the number of writes so far, from 1; false drops this one. */
export async function proxyOf(
  target: string,
  onRequest: (count: number) => boolean | Promise<boolean>,
): Promise<RequestProxy> {
  let count = 0;
  const server = createServer((incoming, response) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', async () => {
      if (isWrite(incoming) && !(await onRequest(++count))) return void response.destroy();
      const body = Buffer.concat(parts);
      const type = incoming.headers['content-type'];
      fetch(`${target}${incoming.url}`, {
        method: incoming.method ?? 'GET',
        ...(body.length && { body, headers: { 'content-type': type ?? '' } }),
      })
        .then(async answer => {
          const text = await answer.text();
          response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
        })
        .catch(() => response.destroy());
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Whether a request may change the data of the engine. */
function isWrite({ method, url = '' }: IncomingMessage): boolean {
  return method !== 'GET' && !/_(?:search|refresh)\b/.test(url);
}
