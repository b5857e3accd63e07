// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { constants, type Stats } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename, extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { acceptedVariants, type Variant } from './negotiate.js';

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Names that contain a hash of the content, which therefore never changes. */
const HASHED = /\.[0-9a-f]{12}\.json$/;

/**
 * Creates a static server for the folder of a feed, or of a site that contains one. It allows any origin (CORS), sends
 * the compressed form that the client accepts, with an ETag, lets parts be cached for a year and other files be
 * revalidated. Only files of the folder are served. A folder is served as its `index.html`; without one, the root is
 * served as `feed.json`.
 */
export async function createFeedServer(folder: string): Promise<Server> {
  const root = await realpath(folder);
  return createServer((request, response) => {
    void answer(root, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.method === 'OPTIONS') {
    response.writeHead(204, { 'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS' }).end();
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD, OPTIONS' }).end();
    return;
  }
  const name = nameOf(request.url ?? '/');
  const accepted = request.headers['accept-encoding'];
  for (const candidate of name === undefined ? [] : candidates(name)) {
    const variant = await openVariant(root, join(root, candidate), accepted);
    if (!variant) continue;
    try {
      await send(candidate, variant, request, response);
      return;
    } finally {
      await variant.file.close();
    }
  }
  const index = name === undefined || name.endsWith('/') ? undefined : join(root, name, 'index.html');
  const folder = index === undefined ? undefined : await openVariant(root, index, accepted);
  if (folder) {
    await folder.file.close();
    response.writeHead(301, { Location: `./${encodeURIComponent(basename(name ?? ''))}/` }).end();
    return;
  }
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

function candidates(name: string): string[] {
  if (!name.endsWith('/')) return [name];
  return name === '/' ? ['/index.html', '/feed.json'] : [`${name}index.html`];
}

/**
 * Returns the name of a file inside the folder; undefined when the address is malformed, hidden, or outside the folder.
 */
function nameOf(url: string): string | undefined {
  try {
    const name = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
    const steps = name.split('/');
    const bad = !name.startsWith('/') || name.includes('\0') || name.includes('\\') || steps.some(isHidden);
    return bad ? undefined : name;
  } catch {
    return undefined;
  }
}

/**
 * Whether a name is hidden: such files are not served, except the folder that sites publish on purpose (RFC 8615),
 * which holds `security.txt`.
 */
function isHidden(name: string): boolean {
  return name.startsWith('.') && name !== '.well-known';
}

interface FoundFile {
  /** Opened once, so that the measured file is the one sent, even if its name is reassigned meanwhile. */
  file: FileHandle;
  stats: Stats;
  variant: Variant;
}

/** Opens the best form of a file that the client accepts; the caller closes it. */
async function openVariant(root: string, path: string, accepted: string | undefined): Promise<FoundFile | undefined> {
  for (const variant of acceptedVariants(accepted)) {
    const file = await openInside(root, path + variant.suffix);
    if (!file) continue;
    const stats = await file.stat();
    if (stats.isFile()) return { file, stats, variant };
    await file.close();
  }
  return undefined;
}

async function openInside(root: string, path: string): Promise<FileHandle | undefined> {
  try {
    const real = await realpath(path);
    // O_NONBLOCK prevents the opening of a pipe from blocking.
    return real.startsWith(root + sep) ? await open(real, constants.O_RDONLY | constants.O_NONBLOCK) : undefined;
  } catch {
    // This form does not exist.
    return undefined;
  }
}

async function send(
  name: string,
  { file, stats, variant }: FoundFile,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const etag = `"${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}${variant.suffix}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Cache-Control', HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (matches(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Type', TYPES[extname(name)] ?? 'application/octet-stream');
  response.setHeader('Content-Length', stats.size);
  if (variant.encoding) response.setHeader('Content-Encoding', variant.encoding);
  response.writeHead(200);
  if (request.method === 'HEAD' || stats.size === 0) response.end();
  // The announced length is never exceeded, even if the file grows.
  else await pipeline(file.createReadStream({ start: 0, end: stats.size - 1, autoClose: false }), response);
}

function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const tags = header.split(',').map(tag => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
