// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { createServer } from 'node:http';
import { once } from 'node:events';
import { EngineClient } from './engine/engine-client.js';
import { createGateway } from './http/gateway.js';

/** Between two looks at which index answers. */
const REFRESH_MS = 10_000;

export interface ServeOptions {
  /** Addresses of the nodes of the engine. */
  readonly to: readonly string[];
  /** "name:password" of the engine's user. */
  readonly auth?: string | undefined;
  readonly host: string;
  /** 0 for any. */
  readonly port: number;
  /** Where metrics are read; undefined for nowhere. */
  readonly metricsPort?: number | undefined;
  readonly trustProxy: boolean;
  /** Given each line for people. */
  readonly tell: (line: string) => void;
  /** Given each line of the log. */
  readonly log: (line: string) => void;
}

/**
 * Serves until the signal is aborted: requests under way are answered first.
 *
 * @throws {Error} the port is taken.
 */
export async function serve(options: ServeOptions, signal: AbortSignal): Promise<void> {
  const { to, auth, host, port, metricsPort, trustProxy, tell, log } = options;
  const { app, catalogue, metrics } = await createGateway({
    engine: new EngineClient({ urls: to, auth }),
    trustProxy,
    log: line => log(JSON.stringify(line)),
  });
  const watched = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(metrics.text());
  });
  const closed = once(signal, 'abort');
  await catalogue.refresh();
  tell(`La recherche répond à ${await app.listen({ host, port })}`);
  if (metricsPort !== undefined) await once(watched.listen(metricsPort, host), 'listening');
  let told = '';
  const look = (): void => {
    const { reason } = catalogue;
    if (reason && reason !== told) tell(`Le moteur ne sert pas\u202f: ${reason}`);
    told = reason;
  };
  look();
  const timer = setInterval(() => void catalogue.refresh().then(look), REFRESH_MS);
  await closed;
  clearInterval(timer);
  watched.close();
  watched.closeAllConnections();
  await app.close();
}
