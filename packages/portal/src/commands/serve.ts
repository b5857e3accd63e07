// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { createFeedServer } from '@orientation-widgets/feed-tools';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { PortalError } from '../portal-error.js';
import { readArguments, CommandUsageError } from './arguments.js';
import { print } from './terminal.js';

/** `serve [DOSSIER]`: serves the site until the process is stopped. */
export async function serve(args: readonly string[]): Promise<number> {
  const commandArguments = readArguments(args, { port: { type: 'string' } }, 1);
  const folder = commandArguments.positionals[0] ?? 'site';
  const port = Number(commandArguments.text('port') ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CommandUsageError('--port : un nombre de 0 à 65535');
  const stats = await stat(folder).catch(() => undefined);
  if (!stats?.isDirectory())
    throw new PortalError('dossier introuvable : construisez d’abord le site', { file: folder });
  const server = await createFeedServer(folder);
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new PortalError(`le port ${port} n’est pas libre`, { cause: error });
  }
  print([`${folder} : http://127.0.0.1:${(server.address() as AddressInfo).port}/`]);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  await once(server, 'close');
  return 0;
}
