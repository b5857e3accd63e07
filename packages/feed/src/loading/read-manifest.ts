// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '../contract/models.js';
import type { Problem } from '../problem.js';
import { validateShape } from '../validation/validate-shape.js';
import { FeedError } from '../feed-error.js';
import { MAIN, type ManifestContract } from '../contract/manifest-contract.js';
import type { FeedManifest, Part } from '../contract/model.js';
import { nullPrototypeObject, isObject, ownProperty } from '../own-property.js';

/** Description of a feed, from the head of its manifest. */
export type FeedInfo = Pick<
  FeedManifest,
  'formatVersion' | 'title' | 'publisher' | 'language' | 'updated' | 'territory' | 'outlines' | 'opening'
>;

/** Manifest with a valid head: its inline collections, not checked yet, and its parts. */
export interface ParsedManifest {
  readonly ok: true;
  /** The value that was read. */
  readonly value: object;
  /** Requested collections. */
  readonly names: readonly CollectionName[];
  readonly info: FeedInfo;
  readonly lists: Readonly<Partial<Record<CollectionName, readonly unknown[]>>>;
  readonly parts: Readonly<Partial<Record<CollectionName, Part>>>;
  readonly problems: Problem[];
}

/** Reason why a value could not be read: not a feed, or a feed of a newer major version. */
export interface Refusal {
  readonly ok: false;
  readonly error: FeedError;
}

/** The major version of the format this code reads. */
const MAJOR = 1;

/** Reads the head of a manifest already parsed from JSON. Records are checked later, a collection at a time. */
export function readManifest(
  value: unknown,
  { names, manifest, part: partShape }: ManifestContract = MAIN,
): ParsedManifest | Refusal {
  const version = isObject(value) ? ownProperty(value, 'formatVersion') : undefined;
  const major = typeof version === 'string' ? /^(\d+)\.\d+$/.exec(version)?.[1] : undefined;
  if (!major || Number(major) < MAJOR) return refuse('not-a-feed', 'not an orientation feed: no formatVersion "1.0"');
  if (Number(major) > MAJOR) return refuse('newer-major', `feed of version ${major}; this page reads version ${MAJOR}`);
  const head = validateShape(manifest, value);
  if (head.fault) return refuse('not-a-feed', `not an orientation feed: ${head.fault.path} ${head.fault.reason}`);

  const lists: Partial<Record<CollectionName, readonly unknown[]>> = nullPrototypeObject();
  const parts: Partial<Record<CollectionName, Part>> = nullPrototypeObject();
  const problems: Problem[] = [];
  for (const name of names) {
    const entry = ownProperty(value as object, name);
    if (entry === undefined) continue;
    if (Array.isArray(entry)) {
      lists[name] = entry;
      continue;
    }
    const part = validateShape(partShape, entry);
    if (part.fault) problems.push({ collection: name, ...part.fault, path: `/${name}${part.fault.path}` });
    else parts[name] = part.value as Part;
  }
  return { ok: true, value: value as object, names, info: head.value as FeedInfo, lists, parts, problems };
}

/** A manifest that can be read. Throws a FeedError that names its address otherwise. */
export function acceptManifest(value: unknown, url?: string, contract?: ManifestContract): ParsedManifest {
  const manifest = readManifest(value, contract);
  if (!manifest.ok) throw new FeedError(manifest.error.code, manifest.error.message, url);
  return manifest;
}

function refuse(code: 'not-a-feed' | 'newer-major', message: string): Refusal {
  return { ok: false, error: new FeedError(code, message) };
}
