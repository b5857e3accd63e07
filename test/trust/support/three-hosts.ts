// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { root } from '../../support/paths.js';
import { serveFolder } from '../../support/static-server.js';
import type { Route, StaticServer } from '../../support/static-server.js';

export interface ThreeHosts extends AsyncDisposable {
  /** Site of the host page. */
  readonly page: StaticServer;
  /** Site of the script and its chunks. */
  readonly scripts: StaticServer;
  readonly feeds: StaticServer;
}

export interface Answers {
  /** Returns the page at `/`; it may set headers. */
  readonly page: (hosts: ThreeHosts, setHeader: (name: string, value: string) => void) => string;
  /** Answers other addresses of the page's own site. */
  readonly pageRoute?: Route;
  readonly scripts?: Route;
  readonly feeds?: Route;
}

/** Starts separate hosts for a page, the script and the feed, as in production. */
export async function threeHosts({
  page: write,
  pageRoute: pageRoute,
  scripts: scriptRoute,
  feeds: feedRoute,
}: Answers): Promise<ThreeHosts> {
  const open =
    (route?: Route): Route =>
    (request, response, url) => {
      if (route?.(request, response, url)) return true;
      response.setHeader('access-control-allow-origin', '*');
      return false;
    };
  const scripts = await serveFolder(`${root}dist/cdn/`, open(scriptRoute));
  const feeds = await serveFolder(`${root}dist/site/feed/`, open(feedRoute));
  const page = await serveFolder(`${root}dist/site/`, (request, response, url) => {
    if (pageRoute?.(request, response, url)) return true;
    if (url.pathname !== '/') return false;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(write(hosts, (name, value) => response.setHeader(name, value)));
    return true;
  });
  const hosts: ThreeHosts = {
    page,
    scripts,
    feeds,
    async [Symbol.asyncDispose]() {
      await Promise.all([page, scripts, feeds].map(server => server[Symbol.asyncDispose]()));
    },
  };
  return hosts;
}
