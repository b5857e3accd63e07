// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { serve } from './serve.js';

/** As for `orientation-feed`: an argument shows in lists of processes. */
const AUTH_VARIABLE = 'ORIENTATION_ENGINE_AUTH';
const MAX_PORT = 65_535;
const EXIT_FAILURE = 1;
const EXIT_USAGE = 2;
const HELP = `Répond aux recherches de formations d’un moteur OpenSearch, en lecture seule.

  orientation-search serve --to ADRESSE [--to ADRESSE…]

  --to ADRESSE           un nœud du moteur, https://hôte:9200 ; plusieurs fois pour plusieurs nœuds
  --port N               port du service (8081)
  --host HÔTE            adresse où il écoute (127.0.0.1)
  --metrics-port N       port des mesures, à ne pas publier (aucun)
  --trust-proxy          l’adresse du visiteur est celle que dit le mandataire
  --version, --help

Le nom et le mot de passe du moteur : ${AUTH_VARIABLE}=nom:mot-de-passe
`;

class UsageError extends Error {}

function portOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > MAX_PORT)
    throw new UsageError(`--${name} attend un port, de 0 à ${MAX_PORT}`);
  return port;
}

function requireAddress(url: string): string {
  const { protocol, username, password } = URL.canParse(url)
    ? new URL(url)
    : { protocol: '', username: '', password: '' };
  if (username || password) throw new UsageError(`--to n’a ni nom ni mot de passe : ${AUTH_VARIABLE} les donne`);
  if (!/^https?:$/.test(protocol)) throw new UsageError('--to attend une adresse http ou https');
  return url;
}

function parseCommand(args: readonly string[]): ReturnType<typeof parseOptions> {
  try {
    return parseOptions(args);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function parseOptions(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      to: { type: 'string', multiple: true },
      port: { type: 'string' },
      host: { type: 'string' },
      'metrics-port': { type: 'string' },
      'trust-proxy': { type: 'boolean' },
      version: { type: 'boolean', short: 'v' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseCommand(args);
  if (values.help) return void process.stdout.write(HELP);
  if (values.version) {
    const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8');
    return void process.stdout.write(`${(JSON.parse(manifest) as { version: string }).version}\n`);
  }
  if (positionals.join(' ') !== 'serve') throw new UsageError('la commande est serve');
  const { to = [] } = values;
  if (!to.length) throw new UsageError('il manque --to ADRESSE');
  const stopped = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());
  await serve(
    {
      to: to.map(requireAddress),
      auth: process.env[AUTH_VARIABLE],
      host: values.host ?? '127.0.0.1',
      port: portOf('port', values.port) ?? 8081,
      metricsPort: portOf('metrics-port', values['metrics-port']),
      trustProxy: values['trust-proxy'] ?? false,
      tell: line => void process.stderr.write(`orientation-search: ${line}\n`),
      log: line => void process.stdout.write(`${line}\n`),
    },
    stopped.signal,
  );
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof UsageError;
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = code === 'EADDRINUSE' ? 'le port est pris' : message;
  process.stderr.write(
    `orientation-search: ${reason}\n${isUsage ? 'Pour l’aide\u202f: orientation-search --help\n' : ''}`,
  );
  process.exitCode = isUsage ? EXIT_USAGE : EXIT_FAILURE;
}
