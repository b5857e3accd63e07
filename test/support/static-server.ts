// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { listen } from './loopback.js';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Answers a request and returns true, or returns false to serve a file. */
export type Route = (request: IncomingMessage, response: ServerResponse, url: URL) => boolean;

export interface StaticServer extends AsyncDisposable {
  readonly origin: string;
  /** Requested paths, in order. */
  readonly requests: string[];
}

/** Serves a folder on a free port of the loopback, uncompressed, with optional routes before the files. */
export async function serveFolder(folder: string, route: Route = () => false): Promise<StaticServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    requests.push(url.pathname);
    if (route(request, response, url)) return;
    const path = join(folder, normalize(url.pathname === '/' ? '/index.html' : url.pathname));
    if (!path.startsWith(folder) || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
    createReadStream(path).pipe(response);
  });
  const origin = await listen(server);
  return {
    origin,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

/** Pages or files written by a test, by path. */
export type WrittenFiles = Readonly<Record<string, readonly [type: string, content: string]>>;

/** Returns a route that answers with the files written by a test, and leaves other paths to the folder. */
export function answerWith(files: WrittenFiles): Route {
  return (_, response, { pathname }) => {
    const file = Object.hasOwn(files, pathname) ? files[pathname] : undefined;
    if (!file) return false;
    response.writeHead(200, { 'content-type': `${file[0]}; charset=utf-8` }).end(file[1]);
    return true;
  };
}
