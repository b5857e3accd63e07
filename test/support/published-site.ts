// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { createFeedServer } from '@orientation-widgets/feed-tools';
import { listen } from './loopback.js';
import { root } from './paths.js';

export interface PublishedSite {
  readonly origin: string;
  close(): void;
}

/** Serves the demo and its portals, as `orientation-feed serve` does. */
export function servePublishedSite(): Promise<PublishedSite> {
  return servePublishedFolder(`${root}dist/site`);
}

/** Serves a folder as `orientation-feed serve` does. */
export async function servePublishedFolder(folder: string): Promise<PublishedSite> {
  const server = await createFeedServer(folder);
  return { origin: await listen(server), close: () => void server.close() };
}
