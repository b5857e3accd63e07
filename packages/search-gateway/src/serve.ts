// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { createServer } from 'node:http';
import { once } from 'node:events';
import { EngineClient } from './engine/engine-client.js';
import { createGateway } from './http/gateway.js';
import { unansweredFile } from './http/unanswered-words.js';

/** Interval between two checks of the current index. */
const REFRESH_MS = 10_000;

export interface ServeOptions {
  /** Addresses of the nodes of the engine. */
  readonly to: readonly string[];
  /** "name:password" of the engine's user. */
  readonly auth?: string | undefined;
  readonly host: string;
  /** 0 for any. */
  readonly port: number;
  /** Port of the metrics; undefined for none. */
  readonly metricsPort?: number | undefined;
  readonly trustProxy: boolean;
  /** File that receives the texts that found nothing; undefined for none. */
  readonly unansweredWords?: string | undefined;
  /** Receives each line for people. */
  readonly tell: (line: string) => void;
  /** Receives each line of the log. */
  readonly log: (line: string) => void;
}

/**
 * Serves until the signal is aborted, then answers the open requests and stops, within three seconds.
 *
 * @throws {Error} the port is in use.
 */
export async function serve(options: ServeOptions, signal: AbortSignal): Promise<void> {
  const { to, auth, host, port, metricsPort, trustProxy, unansweredWords, tell, log } = options;
  const { app, catalogue, metrics } = await createGateway({
    engine: new EngineClient({ urls: to, auth }),
    trustProxy,
    log: line => log(JSON.stringify(line)),
    ...(unansweredWords !== undefined && { onUnanswered: unansweredFile(unansweredWords, tell) }),
  });
  metrics.addProcess();
  const metricsServer = createServer((_request, response) => {
    void metrics
      .text()
      .then(text => response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(text));
  });
  const stopped = once(signal, 'abort');
  await catalogue.refresh();
  tell(`La recherche répond à ${await app.listen({ host, port })}`);
  if (metricsPort !== undefined) await once(metricsServer.listen(metricsPort, host), 'listening');
  let lastReason = '';
  const reportReason = (): void => {
    const { reason } = catalogue;
    if (reason && reason !== lastReason) tell(`Le moteur ne sert pas\u202f: ${reason}`);
    lastReason = reason;
  };
  reportReason();
  const timer = setInterval(() => void catalogue.refresh().then(reportReason), REFRESH_MS);
  await stopped;
  clearInterval(timer);
  metricsServer.close();
  metricsServer.closeAllConnections();
  await app.close();
}
