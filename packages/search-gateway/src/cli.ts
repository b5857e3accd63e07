// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { serve } from './serve.js';

/** Environment variable, as in `orientation-feed`: an argument is visible in process lists. */
const AUTH_VARIABLE = 'ORIENTATION_ENGINE_AUTH';
const MAX_PORT = 65_535;
const EXIT_FAILURE = 1;
const EXIT_USAGE = 2;
const HELP = `Répond aux recherches de formations d’un moteur OpenSearch, ou aux assistants, en lecture seule.

  orientation-search serve --to ADRESSE [--to ADRESSE…]
  orientation-search mcp --feed ADRESSE|DOSSIER [--port N]
  orientation-search learn FICHIER --feed ADRESSE|DOSSIER [--into TABLE]

  --to ADRESSE           un nœud du moteur, https://hôte:9200 ; plusieurs fois pour plusieurs nœuds
  --feed ADRESSE|DOSSIER le flux dont un assistant a les réponses (MCP), sur l’entrée et la sortie standard
  --allow-host NOM       nom public du service d’un assistant ; plusieurs fois pour plusieurs noms
  --port N               port du service (8081) ; avec mcp, répond en HTTP à /mcp
  --host HÔTE            adresse où il écoute (127.0.0.1)
  --metrics-port N       port des mesures, à ne pas publier (aucun)
  --unanswered-words FICHIER  avec serve, y écrit les textes sans résultat venus de 20 adresses dans la journée (rien)
  --into TABLE           avec learn, y ajoute les lignes qu’une personne a acceptées ; sans lui, learn les propose
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
      'unanswered-words': { type: 'string' },
      feed: { type: 'string' },
      into: { type: 'string' },
      'allow-host': { type: 'string', multiple: true },
      version: { type: 'boolean', short: 'v' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseCommand(args);
  if (values.help) return void process.stdout.write(HELP);
  const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  if (values.version) return void process.stdout.write(`${version}\n`);
  const { to = [], feed, into } = values;
  const [command, file, ...more] = positionals;
  if (command === 'learn') {
    if (file === undefined || feed === undefined || more.length)
      throw new UsageError('learn attend FICHIER --feed ADRESSE|DOSSIER');
    const { learn } = await import('./learning/learn.js');
    const isWritten = await learn({ feed, file, into, print: text => void process.stdout.write(text) });
    if (!isWritten) process.exitCode = EXIT_FAILURE;
    return;
  }
  if ((command !== 'serve' && command !== 'mcp') || file !== undefined)
    throw new UsageError('la commande est serve, mcp ou learn');
  const stopped = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());
  const tell = (line: string): void => void process.stderr.write(`orientation-search: ${line}\n`);
  if (command === 'mcp') {
    if (feed === undefined) throw new UsageError('il manque --feed ADRESSE|DOSSIER');
    // Loaded only on demand: a search gateway needs none of it.
    const { serveGuide } = await import('./assistants/serve-guide.js');
    const guide = {
      ...{ feed, version, tell, host: values.host ?? '127.0.0.1' },
      ...{ port: portOf('port', values.port), allowedHosts: values['allow-host'] ?? [] },
    };
    return serveGuide(guide, stopped.signal);
  }
  if (!to.length) throw new UsageError('il manque --to ADRESSE');
  await serve(
    {
      to: to.map(requireAddress),
      auth: process.env[AUTH_VARIABLE],
      host: values.host ?? '127.0.0.1',
      port: portOf('port', values.port) ?? 8081,
      metricsPort: portOf('metrics-port', values['metrics-port']),
      trustProxy: values['trust-proxy'] ?? false,
      unansweredWords: values['unanswered-words'],
      tell,
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
