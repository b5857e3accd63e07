// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isObject, parseJson, readFeedFile, type FeedLocation } from '@orientation-widgets/feed-tools';
import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PortalError } from '../portal-error.js';
import { isTooDeep, MAX_DEPTH } from './json-depth.js';

/** File of a feed: its path from the folder of the manifest, which is `feed.json`. */
export interface StoredFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Limits of a feed. */
export interface FeedLimits {
  readonly files: number;
  /** Total size of its files, decompressed. */
  readonly bytes: number;
}

/** Largest known feeds have some hundreds of files and some tens of megabytes. */
const LIMITS: FeedLimits = { files: 10_000, bytes: 1_000_000_000 };

/** File, as another file refers to it. */
interface NamedPart {
  readonly href: string;
  readonly sha256: string;
  readonly bytes: unknown;
}

/**
 * Reads the manifest of a feed and the files that it refers to, directly or through another one. The hash of each is
 * checked, and other files of the folder are ignored.
 *
 * @throws {PortalError} a file does not match its digest, is outside the folder or is nested too deep, or there are too
 * many.
 */
export async function* feedFiles(location: FeedLocation, limits = LIMITS): AsyncGenerator<StoredFile> {
  let [count, total] = [0, 0];
  const read = async (href: string): Promise<Uint8Array> => {
    await requireInside(location, href);
    count += 1;
    if (count > limits.files) throw new PortalError(`plus de ${limits.files} fichiers`, { file: location.name });
    const { bytes } = await readFeedFile(location, href);
    total += bytes.length;
    const megabytes = Math.round(limits.bytes / 1e6);
    if (total > limits.bytes) throw new PortalError(`plus de ${megabytes} mégaoctets en tout`, { file: location.name });
    if (isTooDeep(bytes))
      throw new PortalError(`plus de ${MAX_DEPTH} niveaux de listes et d’objets`, { file: addressOf(location, href) });
    return bytes;
  };
  const manifest = await read(location.url);
  yield { path: 'feed.json', bytes: manifest };
  const waiting = partsIn(parseJson(manifest, location.name));
  const seen = new Set<string>();
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (seen.has(part.href)) continue;
    seen.add(part.href);
    const path = pathInFeed(part.href, location);
    const bytes = await read(part.href);
    requireContent(bytes, part, addressOf(location, part.href));
    yield { path, bytes };
    // The deferred part of a manifest, and the index of its details, refer to other files.
    waiting.push(...partsIn(parseJson(bytes, part.href)));
  }
}

/**
 * Path of a file from the folder of its feed.
 *
 * @throws {PortalError} the name leads out of the folder.
 */
export function pathInFeed(href: string, { name }: FeedLocation): string {
  const path = normalize(href);
  if (!/^[\w-][\w./-]*$/.test(href) || path.startsWith('..') || path.endsWith('/'))
    throw new PortalError(`« ${href} » n’est pas un fichier du dossier du flux`, { file: name });
  return path;
}

/**
 * Throws when a file on disk is a link to another folder, or is reached through one.
 *
 * @throws {PortalError} with its path.
 */
async function requireInside(location: FeedLocation, href: string): Promise<void> {
  if (!location.url.startsWith('file:')) return;
  const path = fileURLToPath(new URL(href, location.url));
  const [folder, target] = await Promise.all([
    realpath(dirname(fileURLToPath(location.url))),
    // A missing file is reported by the reader.
    realpath(path).catch(() => undefined),
  ]);
  if (target !== undefined && !target.startsWith(join(folder, sep)))
    throw new PortalError('ce lien mène hors du dossier du flux', { file: path });
}

function requireContent(bytes: Uint8Array, { sha256, bytes: size }: NamedPart, file: string): void {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const isNamed =
    /^[0-9a-f]{12,64}$/.test(sha256) && digest.startsWith(sha256) && (size ?? bytes.length) === bytes.length;
  if (!isNamed) throw new PortalError('ce n’est pas le fichier que le flux décrit (taille ou empreinte)', { file });
}

/** Path or address of a file, for a message. */
function addressOf({ url }: FeedLocation, href: string): string {
  const address = new URL(href, url);
  return address.protocol === 'file:' ? fileURLToPath(address) : address.href;
}

/** Files that a value describes, each with its hash. */
function partsIn(value: unknown): NamedPart[] {
  if (Array.isArray(value)) return value.length && typeof value[0] === 'object' ? value.flatMap(partsIn) : [];
  if (!isObject(value)) return [];
  const { href, sha256, bytes } = value;
  const part = typeof href === 'string' && typeof sha256 === 'string' ? [{ href, sha256, bytes }] : [];
  return [...part, ...Object.values(value).flatMap(partsIn)];
}
