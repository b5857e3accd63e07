// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { FeedManifest } from '@orientation-widgets/feed';
import { readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { completeOfferOf } from './complete-offer.js';
import { readOptions, type FeedOptions } from './config-options.js';
import { knownTerritory } from '../geo/territory-scope.js';
import { blankComments } from '../json/comments.js';
import { lineOfPointer } from '../json/line-of-pointer.js';
import { isObject, parseJson } from '../json/parse-json.js';
import { atPath, message, type Message } from '../messages/message.js';
import { READERS } from '../registry/readers.js';
import type { Reader } from '../readers/reader.js';
import type { SourceConfig } from '../source/source-config.js';
import { SourceError } from '../source/source-error.js';

/** Maximum size of a configuration, in bytes. */
const MAX_BYTES = 4 << 20;

/** Maximum number of paths of one source; a folder may hold more files. */
const MAX_PATHS = 1000;

/** A checked configuration. */
export interface FeedConfig extends FeedOptions {
  title: string;
  publisher: FeedManifest['publisher'];
  /** BCP 47 language tag; "fr" by default. */
  language: string;
  /** Id of the territory covered, such as "reg-32". */
  territory: string;
  /** Reference day of the feed, ISO date: sessions that ended before it are left out. */
  today: string;
  /** `updated` of the manifest, ISO 8601. */
  updated: string;
  sources: SourceConfig[];
}

/** Values that are not in the configuration itself. */
export interface ConfigDefaults {
  /** Base of the relative paths. */
  folder: string;
  /** Name of the configuration in messages. */
  file: string;
  /** Source text, used to report the line of a fault. */
  text?: string;
  /** Date used when the configuration has no `today`. */
  now: Date;
}

/**
 * Reads and checks a configuration file: JSON, in which comments are allowed.
 *
 * @throws {SourceError} it cannot be read, is not JSON, or is not a configuration.
 */
export async function readConfig(path: string, now = new Date()): Promise<FeedConfig> {
  let bytes: Buffer;
  try {
    await requireFile(path);
    bytes = blankComments(await readFile(path));
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError({ file: path, reason: fileReason(error), cause: error });
  }
  const value = parseJson(bytes, path);
  return checkConfig(value, { folder: dirname(resolve(path)), file: path, text: bytes.toString('utf8'), now });
}

/** Throws unless a path is a regular file: a device or a pipe may never end. */
async function requireFile(path: string): Promise<void> {
  const stats = await stat(path);
  if (stats.isDirectory()) throw new SourceError({ file: path, reason: message('is-a-folder') });
  if (!stats.isFile()) throw new SourceError({ file: path, reason: message('not-a-file') });
  if (stats.size > MAX_BYTES)
    throw new SourceError({ file: path, reason: message('file-too-large', { limit: MAX_BYTES >> 20 }) });
}

/**
 * Checks a parsed configuration, and that the files it references exist.
 *
 * @throws {SourceError} with the line and the JSON Pointer of the faulty value.
 */
export async function checkConfig(value: unknown, defaults: ConfigDefaults): Promise<FeedConfig> {
  const check = new Checker(defaults);
  if (!isObject(value)) return check.refuse('', message('configuration-not-an-object'));
  const today = check.optionalText(value, '/today') ?? defaults.now.toISOString().slice(0, 10);
  if (!isDay(today)) check.refuse('/today', message('not-a-day', { value: today }));
  const updated = check.optionalText(value, '/updated');
  if (updated !== undefined && Number.isNaN(Date.parse(updated))) {
    check.refuse('/updated', message('not-a-date-time', { value: updated }));
  }
  return {
    title: check.text(value, '/title'),
    publisher: publisherOf(value['publisher'], check),
    language: check.optionalText(value, '/language') ?? 'fr',
    territory: territoryOf(value, check),
    today,
    updated: updated ?? (Object.hasOwn(value, 'today') ? `${today}T00:00:00Z` : defaults.now.toISOString()),
    sources: await sourcesOf(value['sources'], defaults.folder, check),
    ...readOptions(value, defaults.folder, (pointer, reason) => check.refuse(pointer, reason)),
  };
}

/** Reads values and throws on invalid ones. */
class Checker {
  readonly #defaults: ConfigDefaults;

  constructor(defaults: ConfigDefaults) {
    this.#defaults = defaults;
  }

  refuse(pointer: string, reason: Message): never {
    const { file, text } = this.#defaults;
    const line = text === undefined ? undefined : lineOfPointer(text, pointer);
    throw new SourceError({ file, line, reason: pointer === '' ? reason : atPath(pointer, reason) });
  }

  text(value: Record<string, unknown>, pointer: string): string {
    return this.optionalText(value, pointer) ?? this.refuse(pointer, message('missing'));
  }

  /** Returns the text at the last key of the pointer; undefined when it is missing. */
  optionalText(value: Record<string, unknown>, pointer: string): string | undefined {
    const text = ownValue(value, pointer.slice(pointer.lastIndexOf('/') + 1));
    if (text === undefined) return undefined;
    return typeof text === 'string' && text.trim() !== ''
      ? text
      : this.refuse(pointer, message('should-be-filled-text'));
  }
}

function ownValue(value: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) return false;
  // `Date` reads the 30th of February as the 2nd of March.
  return new Date(text).toISOString().startsWith(text);
}

function territoryOf(value: Record<string, unknown>, check: Checker): string {
  const id = check.text(value, '/territory');
  if (knownTerritory(id) || /^(bassin|ze|epci|com)-[\w-]+$/.test(id)) return id;
  return check.refuse('/territory', message('not-a-territory', { value: id.slice(0, 40) }));
}

function publisherOf(value: unknown, check: Checker): FeedConfig['publisher'] {
  if (!isObject(value)) return check.refuse('/publisher', message('should-be-an-object-with-a-name'));
  const name = check.text(value, '/publisher/name');
  const url = check.optionalText(value, '/publisher/url');
  const contact = check.optionalText(value, '/publisher/contact');
  return { name, ...(url === undefined ? {} : { url }), ...(contact === undefined ? {} : { contact }) };
}

async function sourcesOf(value: unknown, folder: string, check: Checker): Promise<SourceConfig[]> {
  if (!Array.isArray(value) || value.length === 0) {
    return check.refuse('/sources', message('should-be-sources'));
  }
  const sources: SourceConfig[] = [];
  for (const [index, item] of value.entries()) {
    const at = `/sources/${index}`;
    if (!isObject(item)) return check.refuse(at, message('should-be-an-object'));
    const source = await sourceOf(item, at, folder, check);
    if (sources.some(({ id }) => id === source.id))
      check.refuse(`${at}/id`, message('source-id-repeated', { value: source.id }));
    sources.push(source);
  }
  return sources;
}

async function sourceOf(
  value: Record<string, unknown>,
  at: string,
  folder: string,
  check: Checker,
): Promise<SourceConfig> {
  const id = check.text(value, `${at}/id`);
  const kind = check.text(value, `${at}/kind`);
  const reader = READERS.get(kind);
  if (!reader) return check.refuse(`${at}/kind`, message('kind-unknown', { value: kind, known: [...READERS.keys()] }));
  const names = pathsOf(ownValue(value, 'path'), `${at}/path`, check);
  const paths = names.map(name => (isAbsolute(name) ? name : join(folder, name)));
  for (const [index, path] of paths.entries()) {
    const name = names[index] ?? path;
    if (/^[a-z]+:\/\//i.test(name)) check.refuse(`${at}/path`, message('address-not-read', { address: name }));
    const stats = await stat(path).catch((error: unknown) =>
      check.refuse(`${at}/path`, message('named-file-refused', { cause: fileReason(error), file: name })),
    );
    // A device or a pipe may never end.
    if (!stats.isFile() && !stats.isDirectory())
      check.refuse(`${at}/path`, message('neither-file-nor-folder', { file: name }));
  }
  requireKnownSettings(value, reader, at, check);
  reader.checkSettings?.(value, (pointer, reason) => check.refuse(`${at}${pointer}`, reason));
  const fileDay = check.optionalText(value, `${at}/fileDay`);
  if (fileDay !== undefined && !isDay(fileDay)) check.refuse(`${at}/fileDay`, message('not-a-day', { value: fileDay }));
  const provenance = provenanceOf(value, at, check);
  return { id, kind, paths, names, settings: value, ...(fileDay === undefined ? {} : { fileDay }), provenance };
}

/** Settings common to all sources. */
const SOURCE_SETTINGS = [
  'id',
  'kind',
  'path',
  'title',
  'publisher',
  'url',
  'licence',
  'licenceUrl',
  'period',
  'retrieved',
  'completeOffer',
  'example',
  'fileDay',
];

/**
 * Throws on a setting that nothing reads, since its author would expect an effect, and on a missing publisher, since
 * anyone may have produced the figures of some kinds.
 */
function requireKnownSettings(
  value: Record<string, unknown>,
  { kind, settings = [], needsPublisher }: Reader,
  at: string,
  check: Checker,
): void {
  for (const name of Object.keys(value)) {
    if (SOURCE_SETTINGS.includes(name) || settings.includes(name)) continue;
    check.refuse(
      `${at}/${name}`,
      message('setting-unknown', { kind, known: [...settings, ...SOURCE_SETTINGS.slice(2)] }),
    );
  }
  if (needsPublisher && !Object.hasOwn(value, 'publisher'))
    check.refuse(`${at}/publisher`, message('publisher-missing'));
}

function pathsOf(value: unknown, at: string, check: Checker): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  if (list.length > MAX_PATHS) return check.refuse(at, message('too-many-paths', { limit: MAX_PATHS }));
  if (list.length > 0 && list.every((path): path is string => typeof path === 'string' && path !== '')) return list;
  return check.refuse(at, message('should-be-paths'));
}

function provenanceOf(value: Record<string, unknown>, at: string, check: Checker): SourceConfig['provenance'] {
  const provenance: SourceConfig['provenance'] = {};
  for (const key of ['title', 'publisher', 'url', 'licence', 'licenceUrl', 'period', 'retrieved'] as const) {
    const text = check.optionalText(value, `${at}/${key}`);
    if (text !== undefined) provenance[key] = text;
  }
  const completeOffer = ownValue(value, 'completeOffer');
  if (completeOffer !== undefined)
    provenance.completeOffer = completeOfferOf(completeOffer, reason => check.refuse(`${at}/completeOffer`, reason));
  const example = ownValue(value, 'example');
  if (example === undefined) return provenance;
  if (typeof example !== 'boolean') return check.refuse(`${at}/example`, message('should-be-true-or-false'));
  return { ...provenance, example };
}

function fileReason(error: unknown): Message {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EACCES') return message('permission-denied');
  return code === 'EISDIR' ? message('is-a-folder') : message('no-such-file-or-folder');
}
