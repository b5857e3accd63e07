// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { message } from '../messages/message.js';
import { systemMessage } from '../messages/system-message.js';
import { createFeedServer } from '../serve/feed-server.js';
import { SourceError } from '../source/source-error.js';
import { readArguments } from './arguments.js';
import { print } from './terminal.js';

/** Command `serve DIR`: runs until the process is stopped. */
export async function serve(args: readonly string[]): Promise<number> {
  const commandArguments = readArguments(args, { port: { type: 'string' }, host: { type: 'string' } }, ['DOSSIER']);
  const port = commandArguments.integer('port', { min: 0, max: 65_535, default: 8080 });
  const host = commandArguments.text('host') ?? '127.0.0.1';
  const folder = commandArguments.positionals[0] ?? '';
  await requireFolder(folder);
  const server = await createFeedServer(folder);
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new SourceError({
      file: `${host}:${port}`,
      reason: message('cannot-listen', { cause: systemMessage((error as NodeJS.ErrnoException).code ?? '') }),
    });
  }
  const address = server.address() as AddressInfo;
  const page = existsSync(join(folder, 'index.html')) ? '' : 'feed.json';
  print([`${folder}\u202f: http://${host}:${address.port}/${page}`]);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  await once(server, 'close');
  return 0;
}

async function requireFolder(folder: string): Promise<void> {
  try {
    if ((await stat(folder)).isDirectory()) return;
  } catch (error) {
    throw new SourceError({ file: folder, reason: message('no-such-folder'), cause: error });
  }
  throw new SourceError({ file: folder, reason: message('not-a-folder') });
}
